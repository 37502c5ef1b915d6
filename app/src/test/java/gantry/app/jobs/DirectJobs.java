package gantry.app.jobs;

import gantry.model.CancelToken;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/// Does everything at once on the calling thread.
public final class DirectJobs implements Jobs {

    @Override
    public <T> void latest(String channel, Function<CancelToken, T> work, Consumer<T> show) {
        show.accept(work.apply(new CancelToken()));
    }

    @Override
    public <T> void background(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception broken) {
            failed.accept(broken);
            return;
        }
        done.accept(result);
    }
}
