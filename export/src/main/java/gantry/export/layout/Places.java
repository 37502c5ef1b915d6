package gantry.export.layout;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Way;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Where everything stands while a drawing is being tidied; used by one thread.
final class Places {

    private final Diagram diagram;
    private final Map<NodeId, Bounds> now = new HashMap<>();
    private final Set<NodeId> anew = new HashSet<>();

    Places(Diagram diagram) {
        this.diagram = diagram;
        diagram.nodes().forEach(node -> now.put(node.id(), node.bounds()));
    }

    Bounds of(NodeId id) {
        return Objects.requireNonNull(now.get(id));
    }

    void put(NodeId id, Bounds bounds) {
        now.put(id, bounds);
    }

    /// Moves the node with everything in it.
    void move(NodeId id, Point origin) {
        Bounds bounds = of(id);
        double dx = origin.x() - bounds.x();
        double dy = origin.y() - bounds.y();
        if (dx != 0 || dy != 0) {
            now.put(id, bounds.translate(dx, dy));
            diagram.children(id).forEach(child -> {
                Bounds inner = of(child.id());
                move(child.id(), new Point(inner.x() + dx, inner.y() + dy));
            });
        }
    }

    /// Puts the node and everything in it back to where the drawing has it.
    void restore(NodeId id) {
        now.put(id, diagram.require(id).bounds());
        diagram.children(id).forEach(child -> restore(child.id()));
    }

    /// Says that these nodes were placed anew, so that lines to them are found anew as well.
    void placedAnew(Collection<NodeId> ids) {
        anew.addAll(ids);
    }

    Diff diff() {
        var draft = new Draft(diagram);
        for (Node node : diagram.nodes()) {
            draft.put(node.withBounds(of(node.id())));
        }
        for (Edge edge : diagram.edges()) {
            if (!edge.way().isAutomatic()) {
                draft.put(edge.withWay(way(edge)));
            }
        }
        return draft.diff();
    }

    /// What was fixed by hand about a line stays when both its ends moved together.
    private Way way(Edge edge) {
        Bounds from = diagram.require(edge.from()).bounds();
        Bounds to = diagram.require(edge.to()).bounds();
        double dx = of(edge.from()).x() - from.x();
        double dy = of(edge.from()).y() - from.y();
        boolean isRigid = of(edge.from()).equals(from.translate(dx, dy)) && of(edge.to()).equals(to.translate(dx, dy));
        boolean isAnew = anew.contains(edge.from()) || anew.contains(edge.to());
        return isAnew || !isRigid ? Way.AUTOMATIC : edge.way().moved(new Point(dx, dy));
    }
}
