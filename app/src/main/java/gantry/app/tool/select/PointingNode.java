package gantry.app.tool.select;

import gantry.app.editor.EditorSession;
import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState;
import gantry.app.tool.Gesture;
import gantry.app.tool.Handles;
import gantry.app.tool.Locks;
import gantry.app.tool.Workbench;
import gantry.model.diagram.Diagram;
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
        Set<NodeId> selected = session.state().selection().nodes();
        return press.has(Modifier.ALT)
                ? new Copying(bench, selected, press, back).on(input, session)
                : move(selected, input, session);
    }

    /// Locked ones stay, the others move.
    private ToolState move(Set<NodeId> selected, PointerInput input, EditorSession session) {
        Diagram diagram = session.state().diagram();
        Set<NodeId> free = Locks.free(diagram, selected);
        if (free.isEmpty()) {
            session.show(Overlay.hint(Locks.refusal(bench, diagram, selected)));
            return back;
        }
        return new Translating(bench, free, press, back).on(input, session);
    }
}
