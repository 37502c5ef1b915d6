package gantry.app.tool.select;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Selection;
import gantry.app.tool.Zooming;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /// The last selected node, or the one where the selected connection starts.
    private static Optional<NodeId> last(EditorState state) {
        return state.selection().nodes().stream()
                .filter(id -> state.shown().node(id).isPresent())
                .reduce((first, second) -> second)
                .or(() -> line(state).map(Edge::from));
    }

    private static Optional<Edge> line(EditorState state) {
        Set<ElementId> ids = state.selection().ids();
        return ids.size() == 1 && ids.iterator().next() instanceof EdgeId edge
                ? state.shown().edge(edge)
                : Optional.empty();
    }

    /// Selects the frame around the selection with `UP`, and the first element inside it with `DOWN`; from a connection
    /// they lead to where it starts and to where it ends. `LEFT` and `RIGHT` walk along the connections of an element.
    static void inOrOut(EditorSession session, String key) {
        EditorState state = session.state();
        Diagram diagram = state.shown();
        Optional<Edge> line = line(state);
        Optional<? extends ElementId> found = switch (key) {
            case "UP" -> line.isPresent() ? line.map(Edge::from) : last(state).map(id -> diagram.require(id).parent());
            case "DOWN" -> line.isPresent()
                    ? line.map(Edge::to)
                    : last(state).flatMap(id -> diagram.children(id).stream().findFirst()).map(Node::id);
            case "RIGHT" -> last(state).flatMap(id -> lineAfter(diagram, id, line, 1));
            case "LEFT" -> last(state).flatMap(id -> lineAfter(diagram, id, line, -1));
            default -> Optional.empty();
        };
        found.filter(id -> !id.equals(NodeId.CANVAS)).ifPresent(id -> select(session, id));
    }

    private static Optional<EdgeId> lineAfter(Diagram diagram, NodeId node, Optional<Edge> line, int step) {
        List<EdgeId> lines = diagram.edges().stream()
                .filter(edge -> edge.from().equals(node) || line.isEmpty() && edge.to().equals(node))
                .sorted(Comparator.comparing(edge -> !edge.from().equals(node)))
                .map(Edge::id)
                .toList();
        int current = line.map(edge -> lines.indexOf(edge.id())).orElse(step > 0 ? -1 : 0);
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(Math.floorMod(current + step, lines.size())));
    }

    private static void select(EditorSession session, ElementId id) {
        session.select(Selection.of(id));
        Zooming.reveal(session, List.of(id));
    }
}
