package gantry.app.tool.select;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.KeyInput;
import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Gesture;
import gantry.app.tool.Workbench;
import gantry.model.diagram.ElementId;
import gantry.model.geometry.Bounds;
import java.util.List;

/// A rectangle is being drawn that selects what it touches; with Alt only what lies inside, with Shift in addition.
///
/// @param before the selection when the rectangle was begun
record Brushing(Workbench bench, PointerInput press, Selection before, Idle back) implements Gesture {

    private static final Texts TEXTS = Texts.of(Brushing.class);

    @Override
    public String hint() {
        return TEXTS.get("brush.hint");
    }

    @Override
    public Pointer pointer() {
        return Pointer.CROSS;
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        if (input.phase() == PointerInput.Phase.RELEASE) {
            session.cancelPreview();
            return back;
        }
        EditorState state = session.state();
        Bounds area = Bounds.between(press.world(), input.world());
        List<ElementId> caught = bench.scene(state.diagram()).caught(area, press.world(), input.has(Modifier.ALT));
        Selection selection = input.has(Modifier.SHIFT) ? before.with(caught) : Selection.of(caught);
        if (!selection.equals(state.selection())) {
            session.select(selection);
        }
        session.show(Overlay.hint(hint()).withMarquee(area));
        return this;
    }

    @Override
    public ToolState on(KeyInput input, EditorSession session) {
        ToolState next = Gesture.super.on(input, session);
        if (next != this) {
            session.select(before);
        }
        return next;
    }
}
