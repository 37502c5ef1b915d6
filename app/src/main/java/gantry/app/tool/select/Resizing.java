package gantry.app.tool.select;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Gesture;
import gantry.app.tool.Handle;
import gantry.app.tool.Handles;
import gantry.app.tool.Workbench;
import gantry.app.tool.snap.Snapping;
import gantry.app.tool.snap.Surroundings;
import gantry.model.diagram.Axis;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diff;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A border or corner of a node follows the pointer: in line with neighbours, as large as they are, or on the grid,
/// unless Alt is held. With Shift a corner keeps the proportions.
record Resizing(Workbench bench, NodeId node, Handle handle, PointerInput press, Idle back) implements Gesture {

    private static final Texts TEXTS = Texts.of(Resizing.class);

    @Override
    public String hint() {
        return TEXTS.get("resize.hint");
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
                preview(input, session);
                yield this;
            }
            case RELEASE -> {
                session.commit(TEXTS.get("resize.step", bench.called(state.diagram(), node)), diff(input, state));
                yield back;
            }
            case MOVE, PRESS -> this;
        };
    }

    private void preview(PointerInput input, EditorSession session) {
        EditorState state = session.state();
        Diff diff = diff(input, state);
        Overlay overlay = Overlay.hint(hint());
        if (!input.has(Modifier.ALT)) {
            Bounds box = state.diagram().apply(diff).require(node).bounds();
            overlay = snapping(state, box).at(box, handle).on(overlay);
        }
        session.preview(diff, overlay);
    }

    private Diff diff(PointerInput input, EditorState state) {
        Bounds box = state.diagram().require(node).bounds();
        Point corner = handle.on(box)
                .plus(
                        input.world().x() - press.world().x(),
                        input.world().y() - press.world().y());
        return bench.operations().resize(state.diagram(), node, handle.dragged(box, place(input, state, box, corner)));
    }

    private Point place(PointerInput input, EditorState state, Bounds box, Point corner) {
        if (input.has(Modifier.SHIFT) && isCorner()) {
            return proportional(box, input.has(Modifier.ALT) ? corner : Creation.snapped(corner));
        }
        if (input.has(Modifier.ALT)) {
            return new Point(Math.round(corner.x()), Math.round(corner.y()));
        }
        return snapping(state, handle.dragged(box, corner)).resized(box, handle, corner);
    }

    private boolean isCorner() {
        return handle.direction(Axis.HORIZONTAL) != 0 && handle.direction(Axis.VERTICAL) != 0;
    }

    /// The corner of a box with the proportions of `box`, as wide as one that ends at `corner`.
    private Point proportional(Bounds box, Point corner) {
        Point fixed = new Point(
                handle.direction(Axis.HORIZONTAL) > 0 ? box.x() : box.right(),
                handle.direction(Axis.VERTICAL) > 0 ? box.y() : box.bottom());
        double ratio = Math.max(
                Math.abs(corner.x() - fixed.x()) / Math.max(1, box.width()),
                Math.abs(corner.y() - fixed.y()) / Math.max(1, box.height()));
        return fixed.plus(
                handle.direction(Axis.HORIZONTAL) * Math.round(ratio * box.width()),
                handle.direction(Axis.VERTICAL) * Math.round(ratio * box.height()));
    }

    private Snapping snapping(EditorState state, Bounds box) {
        NodeId home = state.diagram().require(node).parent();
        Surroundings around = Surroundings.of(
                bench.scene(state.diagram()), home, Set.of(node), box, state.viewport());
        double reach = Handles.GUIDE_REACH / state.viewport().zoom();
        return new Snapping(around, reach, EnumSet.allOf(Axis.class));
    }
}
