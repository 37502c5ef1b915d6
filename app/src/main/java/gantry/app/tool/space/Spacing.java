package gantry.app.tool.space;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Modifier;
import gantry.app.editor.PointerInput;
import gantry.app.editor.ToolState;
import gantry.app.text.Texts;
import gantry.app.tool.Gesture;
import gantry.app.tool.Handles;
import gantry.app.tool.Workbench;
import gantry.model.diagram.Axis;
import gantry.model.diagram.Creation;
import gantry.model.diagram.MakingRoom;
import gantry.model.diagram.NodeId;
import java.util.Optional;
import java.util.Set;

/// Room is inserted by dragging to the right or down, and removed by dragging to the left or up, from the line where the
/// mouse was pressed. With Shift only inside the frame there.
///
/// @param room what the drag does, once its direction is known
public record Spacing(Workbench bench, PointerInput press, Optional<Room> room, ToolState back) implements Gesture {

    private static final Texts TEXTS = Texts.of(Spacing.class);

    /// Starts with a press.
    public static Spacing from(Workbench bench, PointerInput press, EditorSession session, ToolState back) {
        session.cancelPreview();
        return new Spacing(bench, press, Optional.empty(), back);
    }

    /// True for a press that makes room whatever the tool: with S held.
    public static boolean isStartedBy(PointerInput press) {
        return press.button() == PointerInput.Button.PRIMARY && press.has(Modifier.S);
    }

    @Override
    public String tool() {
        return "space";
    }

    @Override
    public String hint() {
        return TEXTS.get("hint.drag");
    }

    @Override
    public Pointer pointer() {
        return room.map(running -> running.cut().axis() == Axis.HORIZONTAL ? Pointer.RESIZE_EW : Pointer.RESIZE_NS)
                .orElse(Pointer.CROSS);
    }

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        return switch (input.phase()) {
            case DRAG -> drag(input, session);
            case RELEASE -> release(input, session);
            case MOVE, PRESS -> this;
        };
    }

    private ToolState drag(PointerInput input, EditorSession session) {
        Spacing next = new Spacing(bench, press, room(input, session.state()), back);
        next.room().ifPresentOrElse(
                running -> running.preview(session, next.wanted(input, running.cut().axis()), hint()),
                session::cancelPreview);
        return next.equals(this) ? this : next;
    }

    private ToolState release(PointerInput input, EditorSession session) {
        room(input, session.state()).ifPresentOrElse(
                running -> running.commit(session, wanted(input, running.cut().axis())),
                session::cancelPreview);
        return back;
    }

    /// The first direction counts, until the pointer is back where it started.
    private Optional<Room> room(PointerInput input, EditorState state) {
        if (input.screen().distance(press.screen()) <= Handles.DRAG_START) {
            return Optional.empty();
        }
        double across = Math.abs(input.screen().x() - press.screen().x());
        double down = Math.abs(input.screen().y() - press.screen().y());
        Axis axis = room.map(running -> running.cut().axis())
                .orElse(across >= down ? Axis.HORIZONTAL : Axis.VERTICAL);
        NodeId scope = input.has(Modifier.SHIFT)
                ? bench.scene(state.diagram()).frameAt(press.world(), Set.of())
                : NodeId.CANVAS;
        double line = axis == Axis.HORIZONTAL ? press.world().x() : press.world().y();
        var cut = new MakingRoom.Cut(axis, line, scope);
        return room.filter(running -> running.isOf(state.diagram(), cut))
                .or(() -> Optional.of(Room.of(bench, state.diagram(), cut)));
    }

    /// In steps of the grid, so that what stands on it stays there; with Alt exactly.
    private double wanted(PointerInput input, Axis axis) {
        double way = axis == Axis.HORIZONTAL
                ? input.world().x() - press.world().x()
                : input.world().y() - press.world().y();
        return input.has(Modifier.ALT) ? Math.round(way) : Math.round(way / Creation.GRID) * Creation.GRID;
    }
}
