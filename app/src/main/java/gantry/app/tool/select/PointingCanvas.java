package gantry.app.tool.select;

import gantry.app.editor.EditorSession;
import gantry.app.editor.Modifier;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState;
import gantry.app.tool.Gesture;
import gantry.app.tool.Handles;
import gantry.app.tool.Workbench;
import gantry.model.diagram.NodeId;
import java.util.Optional;

/// Nothing was pressed, or the empty inside of a frame: releasing clears the selection or selects the frame, moving on
/// draws a rectangle.
record PointingCanvas(Workbench bench, PointerInput press, Optional<NodeId> frame, Idle back) implements Gesture {

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        Selection before = session.state().selection();
        return switch (input.phase()) {
            case RELEASE -> click(session, before);
            case DRAG -> input.screen().distance(press.screen()) > Handles.DRAG_START
                    ? new Brushing(bench, press, before, back).on(input, session)
                    : this;
            case MOVE, PRESS -> this;
        };
    }

    private ToolState click(EditorSession session, Selection before) {
        boolean adds = press.has(Modifier.SHIFT);
        if (frame.isPresent()) {
            session.select(adds ? before.toggled(frame.get()) : Selection.of(frame.get()));
            if (press.clicks() == 2) {
                bench.editing().rename(frame.get());
            }
        } else if (!adds) {
            session.select(Selection.NONE);
        }
        return back;
    }
}
