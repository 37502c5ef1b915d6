package gantry.model.diagram;

/// A diff was applied to a diagram that isn't the one it was computed for; always a fault of the program.
public final class StaleDiffException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    StaleDiffException(String what, Object found, Object expected) {
        super("stale diff: " + what + " is " + found + " but the diff expects " + expected);
    }
}
