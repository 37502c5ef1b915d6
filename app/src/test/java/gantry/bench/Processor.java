package gantry.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/// How long the two threads that make pictures have been running, in nanoseconds.
///
/// @param window   the thread that changes the drawing and paints it into a list of calls; the one that asks
/// @param renderer the thread that turns the calls into pixels
record Processor(long window, long renderer) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long RENDERER = findRenderer();

    private static long findRenderer() {
        for (long id : THREADS.getAllThreadIds()) {
            ThreadInfo thread = THREADS.getThreadInfo(id);
            if (thread != null && thread.getThreadName().startsWith("QuantumRenderer")) {
                return id;
            }
        }
        throw new IllegalStateException("no renderer");
    }

    static Processor now() {
        return new Processor(THREADS.getCurrentThreadCpuTime(), THREADS.getThreadCpuTime(RENDERER));
    }

    /// What a frame took of each since `before`, in milliseconds.
    String perFrame(Processor before, int frames) {
        return String.format(Locale.ROOT, "%.1f + %.1f",
                (window - before.window) / 1e6 / frames, (renderer - before.renderer) / 1e6 / frames);
    }
}
