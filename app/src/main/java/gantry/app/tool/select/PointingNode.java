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
import java.util.List;
import java.util.Set;

/// A node was pressed: releasing selects it, moving on drags it.
record PointingNode(Workbench bench, NodeId node, PointerInput press, Idle back) implements Gesture {

    @Override
    public ToolState on(PointerInput input, EditorSession session) {
        return switch (input.phase()) {
            case RELEASE -> click(session);
            case DRAG -> input.screen().distance(press.screen()) > Handles.DRAG_START ? drag(input, session) : this;
            case MOVE, PRESS -> this;
        };
    }

    private ToolState click(EditorSession session) {
        Selection selection = session.state().selection();
        session.select(press.has(Modifier.SHIFT) ? selection.toggled(node) : Selection.of(node));
        return back;
    }

    private ToolState drag(PointerInput input, EditorSession session) {
        Selection selection = session.state().selection();
        if (!selection.contains(node)) {
            session.select(selection.with(List.of(node)));
        }
        Set<NodeId> dragged = session.state().selection().nodes();
        return press.has(Modifier.ALT)
                ? new Copying(bench, dragged, press, back).on(input, session)
                : new Translating(bench, dragged, press, back).on(input, session);
    }
}
