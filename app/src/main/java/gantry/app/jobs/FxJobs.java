package gantry.app.jobs;

import gantry.app.text.Texts;
import gantry.model.CancelToken;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/// Computing on a small pool, every file on a thread of its own, results on the JavaFX thread.
public final class FxJobs implements Jobs, AutoCloseable {

    private static final Texts TEXTS = Texts.of(FxJobs.class);
    private static final System.Logger LOG = System.getLogger(FxJobs.class.getName());

    /// Checks and previews take turns; more threads would only slow down the window.
    private static final int COMPUTING_THREADS = 2;

    private final ExecutorService computing = Executors.newFixedThreadPool(
            COMPUTING_THREADS, Thread.ofPlatform().daemon().name("gantry-job-", 1).factory());

    /// No daemons: the program ends only after what is being written.
    private final ExecutorService files = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("gantry-file-", 1).factory());

    private final Map<String, CancelToken> running = new HashMap<>();
    private final Consumer<Throwable> onFailure;

    /// @param onFailure told on the JavaFX thread about work that broke, after it was logged
    public FxJobs(Consumer<Throwable> onFailure) {
        this.onFailure = onFailure;
    }

    @Override
    public <T> void latest(String channel, Function<CancelToken, T> work, Consumer<T> show) {
        if (computing.isShutdown()) {
            // A closed window may still notice that something has changed; nobody would see the result.
            return;
        }
        var token = new CancelToken();
        CancelToken before = running.put(channel, token);
        if (before != null) {
            before.cancel();
        }
        computing.execute(() -> compute(channel, token, work, show));
    }

    private <T> void compute(String channel, CancelToken token, Function<CancelToken, T> work, Consumer<T> show) {
        try {
            token.throwIfCancelled();
            T result = work.apply(token);
            Platform.runLater(() -> {
                if (!token.isCancelled()) {
                    show.accept(result);
                }
            });
        } catch (CancellationException overtaken) {
            LOG.log(Level.TRACE, "{0} was overtaken", channel);
        } catch (RuntimeException | StackOverflowError broken) {
            // Nobody else would see it: whoever started the job has gone on.
            LOG.log(Level.ERROR, "the job " + channel + " failed", broken);
            Platform.runLater(() -> onFailure.accept(broken));
        }
    }

    @Override
    public <T> void background(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (files.isShutdown()) {
            return;
        }
        files.execute(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception broken) {
                // Work may throw anything checked; the window says what went wrong.
                LOG.log(Level.WARNING, "background work failed", broken);
                Platform.runLater(() -> failed.accept(broken));
            } catch (StackOverflowError tooDeep) {
                LOG.log(Level.WARNING, "background work failed", tooDeep);
                Platform.runLater(() -> failed.accept(new IllegalStateException(TEXTS.get("too-deep"), tooDeep)));
            }
        });
    }

    /// Stops everything but running file work, which nobody waits for.
    @Override
    public void close() {
        running.values().forEach(CancelToken::cancel);
        computing.shutdownNow();
        files.shutdown();
    }
}
