package gantry.app.tool.select;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.tool.Gesture;
import gantry.app.tool.Handle;
import gantry.app.tool.Workbench;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diff;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;

/// A border or corner of a node follows the pointer, on the grid unless Alt is held.
record Resizing(Workbench bench, NodeId node, Handle handle, PointerInput press, Idle back) implements Gesture {

    @Override
    public String hint() {
        return "A frame stays large enough for what it holds. Alt ignores the grid, Esc restores the size.";
    }

    @Override
    public Pointer pointer() {
        return handle.pointer();
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        EditorState state = session.state();
        if (isLost(List.of(node), session)) {
            return cancel(session);
        }
        return switch (input.phase()) {
            case DRAG -> {
                session.preview(diff(input, state), Overlay.hint(hint()));
                yield this;
            }
            case RELEASE -> {
                session.commit("Resize " + bench.called(state.diagram(), node), diff(input, state));
                yield back;
            }
            case MOVE, PRESS -> this;
        };
    }

    private Diff diff(PointerInput input, EditorState state) {
        Bounds box = state.diagram().require(node).bounds();
        Point corner = handle.on(box)
                .plus(
                        input.world().x() - press.world().x(),
                        input.world().y() - press.world().y());
        Point place = input.has(Modifier.ALT) ? corner : Creation.snapped(corner);
        return bench.operations().resize(state.diagram(), node, handle.dragged(box, place));
    }
}
