package gantry.app.editor;

/// Lets quick steps of the same sort, such as typing into one field, become one undo step.
///
/// @param what   the element and the field; empty never merges
/// @param millis when the step was made, in milliseconds of any clock that only rises
public record MergeKey(String what, long millis) {

    public static final MergeKey NONE = new MergeKey("", 0);

    /// Steps further apart than this stay separate, in milliseconds.
    private static final long WINDOW = 1000;

    boolean follows(MergeKey earlier) {
        return !what.isEmpty() && what.equals(earlier.what) && millis - earlier.millis <= WINDOW;
    }
}
