package gantry.bench;

/// One thing to measure in a window, driven by its frames.
interface Script {

    /// Called at the start of each frame.
    ///
    /// @param now in nanoseconds
    /// @return true when there is nothing left to do
    boolean frame(long now);
}
