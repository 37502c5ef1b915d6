package gantry.app.files;

import gantry.app.jobs.Jobs;
import gantry.model.CancelToken;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/// Lets a test decide when file work happens, so that the user can do something in the meantime.
final class QueuedJobs implements Jobs {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void latest(String channel, Function<CancelToken, T> work, Consumer<T> show) {
        throw new UnsupportedOperationException(channel);
    }

    @Override
    public <T> void background(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception broken) {
                failed.accept(broken);
                return;
            }
            done.accept(result);
        });
    }

    /// How much has been started and isn't done.
    int count() {
        return waiting.size();
    }

    /// Does all of it, also what it leads to.
    void run() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
