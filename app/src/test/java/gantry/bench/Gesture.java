package gantry.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;

/// Does the same small step in every frame for some seconds and notes how long the frames took.
final class Gesture implements Script {

    /// A step, once per frame, with what comes before the first and after the last.
    record Steps(Runnable begin, IntConsumer frame, Runnable end) {}

    private static final long SECOND = 1_000_000_000;
    private static final int SECONDS_TO_WARM_UP = 4;
    private static final int FRAMES_TO_WARM_UP = 100;

    private final Steps steps;
    private final long warmUp;
    private final long length;
    private final BiConsumer<Timings, String> result;
    private final List<Long> times = new ArrayList<>();
    private Processor before = new Processor(0, 0);
    private int count;
    private long first;
    private long warm;
    private long last;

    private Gesture(Steps steps, double seconds, BiConsumer<Timings, String> result) {
        this.steps = steps;
        this.warmUp = SECONDS_TO_WARM_UP * SECOND;
        this.length = (long) (seconds * SECOND);
        this.result = result;
    }

    /// A gesture of five seconds, after four seconds and a hundred frames to warm up: until then the compiler of the
    /// virtual machine takes a processor for itself.
    ///
    /// @param result gets the times of the frames, and what a frame took of the processor
    static Gesture of(Steps steps, BiConsumer<Timings, String> result) {
        return new Gesture(steps, 5, result);
    }

    @Override
    public boolean frame(long now) {
        if (count == 0) {
            first = now;
            steps.begin().run();
        } else if (warm == 0 && now - first > warmUp && count > FRAMES_TO_WARM_UP) {
            warm = now;
        } else if (warm > 0) {
            if (times.isEmpty()) {
                before = Processor.now();
            }
            times.add(now - last);
        }
        last = now;
        if (warm > 0 && now - warm > length) {
            steps.end().run();
            result.accept(Timings.of(times), Processor.now().perFrame(before, times.size()));
            return true;
        }
        // The window's system delivers what mouse and keys do between frames, while the one before is being painted.
        int step = count++;
        Platform.runLater(() -> steps.frame().accept(step));
        return false;
    }
}
