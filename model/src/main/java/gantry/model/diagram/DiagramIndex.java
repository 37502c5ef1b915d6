package gantry.model.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Look-ups that follow from the elements of one diagram; built at the first question, then shared.
final class DiagramIndex {

    /// Stands for "not built yet".
    static final DiagramIndex NONE = new DiagramIndex();

    private static final Comparator<Node> BACK_TO_FRONT = Comparator.comparingInt(Node::z);

    private final Map<NodeId, List<Node>> children = new HashMap<>();
    private final Map<NodeId, List<Edge>> outgoing = new HashMap<>();
    private final Map<NodeId, List<Edge>> incoming = new HashMap<>();
    private final List<Node> paintOrder = new ArrayList<>();

    private DiagramIndex() {}

    static DiagramIndex of(Collection<Node> nodes, Collection<Edge> edges) {
        var index = new DiagramIndex();
        nodes.forEach(node -> add(index.children, node.parent(), node));
        index.children.values().forEach(siblings -> siblings.sort(BACK_TO_FRONT));
        edges.forEach(edge -> {
            add(index.outgoing, edge.from(), edge);
            add(index.incoming, edge.to(), edge);
        });
        index.paint(NodeId.CANVAS);
        return index;
    }

    private static <T> void add(Map<NodeId, List<T>> lists, NodeId key, T item) {
        lists.computeIfAbsent(key, id -> new ArrayList<>()).add(item);
    }

    private void paint(NodeId parent) {
        for (Node child : children(parent)) {
            paintOrder.add(child);
            paint(child.id());
        }
    }

    List<Node> children(NodeId parent) {
        return Collections.unmodifiableList(children.getOrDefault(parent, List.of()));
    }

    List<Node> paintOrder() {
        return Collections.unmodifiableList(paintOrder);
    }

    List<Edge> from(NodeId id) {
        return Collections.unmodifiableList(outgoing.getOrDefault(id, List.of()));
    }

    List<Edge> to(NodeId id) {
        return Collections.unmodifiableList(incoming.getOrDefault(id, List.of()));
    }
}
