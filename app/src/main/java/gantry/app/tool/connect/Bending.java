package gantry.app.tool.connect;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Gesture;
import gantry.app.tool.Handles;
import gantry.app.tool.LineHandle;
import gantry.app.tool.LineHandle.Corner;
import gantry.app.tool.LineHandle.End;
import gantry.app.tool.LineHandle.Stretch;
import gantry.app.tool.Workbench;
import gantry.model.diagram.Diff;
import gantry.model.geometry.Point;

/// A straight part or a corner of a line follows the pointer; the corners that this makes stay where they are put.
record Bending(Workbench bench, GrippedLine line, LineHandle handle, PointerInput press, ToolState back)
        implements Gesture {

    private static final Texts TEXTS = Texts.of(Bending.class);

    @Override
    public String hint() {
        return TEXTS.get("bend.hint");
    }

    @Override
    public Pointer pointer() {
        return handle.pointer();
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        if (line.isLost(session)) {
            return cancel(session);
        }
        return switch (input.phase()) {
            case DRAG -> {
                LineSnap.Result bent = bent(input, session.state());
                session.preview(diff(bent), Overlay.hint(hint()).withGuides(bent.guides()));
                yield this;
            }
            case RELEASE -> {
                Diff diff = diff(bent(input, session.state()));
                session.commit(TEXTS.get("bend.step", line.from(bench), line.to(bench)), diff);
                yield back;
            }
            case MOVE, PRESS -> this;
        };
    }

    private Diff diff(LineSnap.Result bent) {
        return line.with(bent.shape().settled().way());
    }

    private LineSnap.Result bent(PointerInput input, EditorState state) {
        Point moved = handle.at().plus(
                input.world().x() - press.world().x(), input.world().y() - press.world().y());
        double reach = input.has(Modifier.ALT) ? 0 : Handles.GUIDE_REACH / state.viewport().zoom();
        var snap = new LineSnap(line, reach);
        return switch (handle.grip()) {
            case Stretch(int index) -> snap.stretch(index, moved);
            case Corner(int index) -> snap.corner(index, moved);
            case End _ -> throw new IllegalStateException("an end is no bend");
        };
    }
}
