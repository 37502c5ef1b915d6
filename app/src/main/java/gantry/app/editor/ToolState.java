package gantry.app.editor;

/// What the mouse and the keys mean at the moment: a tool, or one moment of its gesture. Immutable.
///
/// Inputs return the next state. A state changes nothing itself: it asks the session to preview, commit or select.
public interface ToolState {

    /// The tool that this state belongs to, such as `select`; the tool bar marks it.
    String tool();

    /// What to do next, for the status bar.
    String hint();

    /// What to do next with what is selected, for the status bar while nothing else is to be said.
    default String hint(EditorState state) {
        return hint();
    }

    ToolState on(PointerInput input, EditorSession session);

    /// Returns this state when the key means nothing to it.
    ToolState on(KeyInput input, EditorSession session);

    /// True while letters are to be written rather than to choose tools.
    default boolean takesLetters(EditorState state) {
        return false;
    }

    /// The shape of the pointer.
    default Pointer pointer() {
        return Pointer.ARROW;
    }

    /// The shape of the pointer over the canvas.
    enum Pointer {
        ARROW,
        HAND,
        GRABBING,
        CROSS,
        MOVE,
        RESIZE_NW,
        RESIZE_NE,
        RESIZE_EW,
        RESIZE_NS,
        FORBIDDEN
    }
}
