package gantry.model;

import java.util.concurrent.CancellationException;

/// Tells a running check, layout, import or export that nobody waits for its result any more.
///
/// One token belongs to one run; it can be cancelled from any thread and never becomes uncancelled.
public final class CancelToken {

    private volatile boolean cancelled;

    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /// Call this at the head of every loop that may run long.
    ///
    /// @throws CancellationException when the run was cancelled
    public void throwIfCancelled() {
        if (cancelled) {
            throw new CancellationException("cancelled");
        }
    }
}
