package gantry.model.diagram;

import gantry.model.geometry.Point;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Moves nodes together with everything inside them and the bends of the connections that move as a whole.
final class Shift {

    private Shift() {}

    /// Those of `ids` that are in the diagram and don't stand inside another one of them, back to front.
    static List<NodeId> roots(Diagram diagram, Collection<NodeId> ids) {
        Set<NodeId> wanted = new LinkedHashSet<>(ids);
        return diagram.paintOrder(wanted).stream()
                .filter(node -> diagram.ancestors(node.id()).stream().noneMatch(frame -> wanted.contains(frame.id())))
                .map(Node::id)
                .toList();
    }

    /// The [#roots] of those that aren't locked.
    static List<NodeId> movable(Diagram diagram, Collection<NodeId> ids) {
        return roots(diagram, ids.stream()
                .filter(id -> diagram.node(id).filter(node -> !node.is(Trait.LOCKED)).isPresent())
                .toList());
    }

    /// A draft in which each root has moved by its distance; frames have not grown yet.
    static Draft of(Diagram diagram, Map<NodeId, Point> distances) {
        Map<NodeId, Point> moved = new LinkedHashMap<>();
        distances.forEach((root, distance) -> {
            moved.put(root, distance);
            diagram.descendants(root).forEach(inner -> moved.put(inner.id(), distance));
        });
        var draft = new Draft(diagram);
        moved.forEach((id, distance) -> {
            Node node = diagram.require(id);
            draft.put(node.withBounds(node.bounds().translate(distance.x(), distance.y())));
            for (Edge edge : diagram.edgesFrom(id)) {
                if (!edge.bends().isEmpty() && distance.equals(moved.get(edge.to()))) {
                    draft.put(edge.withWay(edge.way().moved(distance)));
                }
            }
        });
        return draft;
    }
}
