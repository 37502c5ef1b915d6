package gantry.app.motion;

import java.util.function.LongPredicate;

/// Beats once per frame of the screen while something moves.
@FunctionalInterface
public interface Pulse {

    /// Calls `tick` at every frame, with a time in nanoseconds that only differences are taken of, until it returns
    /// false.
    void start(LongPredicate tick);
}
