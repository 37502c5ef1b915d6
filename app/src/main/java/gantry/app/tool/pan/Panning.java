package gantry.app.tool.pan;

import gantry.app.editor.EditorSession;
import gantry.app.editor.Modifier;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.editor.Viewport;
import gantry.app.tool.Gesture;
import gantry.model.geometry.Point;

/// Scrolling while a button is held: the world point under the pointer stays under it.
///
/// @param start  where the pointer was pressed, on screen
/// @param before the view at that time
public record Panning(Point start, Viewport before, ToolState back) implements Gesture {

    /// Starts with a press.
    public static Panning from(PointerInput press, EditorSession session, ToolState back) {
        return new Panning(press.screen(), session.state().viewport(), back);
    }

    /// True for a press that scrolls whatever the tool: with the middle button, or with Space held.
    public static boolean isStartedBy(PointerInput press) {
        return press.button() == PointerInput.Button.MIDDLE
                || press.button() == PointerInput.Button.PRIMARY
                        && press.has(Modifier.SPACE);
    }

    @Override
    public Pointer pointer() {
        return Pointer.GRABBING;
    }

    /// Shows again what was seen before.
    @Override
    public ToolState cancel(EditorSession session) {
        session.show(new Viewport(before.origin(), before.zoom(), session.state().viewport().size()));
        return Gesture.super.cancel(session);
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        if (input.phase() == PointerInput.Phase.DRAG) {
            Viewport now = session.state().viewport();
            Viewport scrolled = before.scrolled(
                    start.x() - input.screen().x(), start.y() - input.screen().y());
            session.show(new Viewport(scrolled.origin(), before.zoom(), now.size()));
        }
        return input.phase() == PointerInput.Phase.RELEASE ? back : this;
    }
}
