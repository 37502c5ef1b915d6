package gantry.app.jobs;

import gantry.model.CancelToken;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;

/// Runs work beside the JavaFX thread. Call it on the JavaFX thread; results arrive there as well.
public interface Jobs {

    /// Starts `work` and cancels what still runs on the same channel; a result that was overtaken is dropped.
    ///
    /// @param work  must not touch the window; should ask its token often
    /// @param show  gets the result on the JavaFX thread
    <T> void latest(String channel, Function<CancelToken, T> work, Consumer<T> show);

    /// Starts `work`, which nothing cancels, such as writing a file.
    ///
    /// @param done   gets the result on the JavaFX thread
    /// @param failed gets what `work` threw, on the JavaFX thread
    <T> void background(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);
}
