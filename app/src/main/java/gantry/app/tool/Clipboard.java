package gantry.app.tool;

/// The text clipboard of the system.
public interface Clipboard {

    /// The text on it; empty when there is none.
    String text();

    void put(String text);
}
