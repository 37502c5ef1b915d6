package gantry.app.tool.select;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Selection;
import gantry.app.tool.Zooming;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import java.util.List;
import java.util.Optional;

/// Selects one element after the other with the keys.
final class Walking {

    private Walking() {}

    /// Selects the next element in painting order, or the one before. At the end nothing happens, so that the focus can
    /// move on to what lies beside the canvas.
    static void along(EditorSession session, boolean isForward) {
        Diagram diagram = session.state().shown();
        List<NodeId> order = diagram.paintOrder().stream().map(Node::id).toList();
        int current = last(session.state()).map(order::indexOf).orElse(isForward ? -1 : order.size());
        int next = current + (isForward ? 1 : -1);
        if (next >= 0 && next < order.size()) {
            select(session, order.get(next));
        }
    }

    private static Optional<NodeId> last(EditorState state) {
        return state.selection().nodes().stream()
                .filter(id -> state.shown().node(id).isPresent())
                .reduce((first, second) -> second);
    }

    /// Selects the frame around the selection with `UP`, and the first element inside it with `DOWN`.
    static void upOrDown(EditorSession session, String key) {
        Diagram diagram = session.state().shown();
        Optional<NodeId> found = switch (key) {
            case "UP" -> last(session.state()).map(id -> diagram.require(id).parent());
            case "DOWN" -> last(session.state())
                    .flatMap(id -> diagram.children(id).stream().findFirst())
                    .map(Node::id);
            default -> Optional.empty();
        };
        found.filter(id -> !id.equals(NodeId.CANVAS)).ifPresent(id -> select(session, id));
    }

    private static void select(EditorSession session, NodeId id) {
        session.select(Selection.of(id));
        Zooming.reveal(session, List.<ElementId>of(id));
    }
}
