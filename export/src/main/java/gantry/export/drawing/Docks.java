package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Dock;
import gantry.model.geometry.OrthogonalRouter;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Sides;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives every connection its place among those that share a side of a node, ordered so that they rarely cross.
final class Docks {

    /// The places of one connection at its two ends.
    record Pair(Dock from, Dock to) {}

    private record Place(NodeId node, Side side) {}

    /// One end of a connection.
    ///
    /// @param towards where along the side the connection's other end lies, in world units; infinite for a loop
    private record End(EdgeId edge, boolean isSource, double towards) {}

    private final Map<EdgeId, Dock> sources = new HashMap<>();
    private final Map<EdgeId, Dock> targets = new HashMap<>();

    private Docks() {}

    /// The places at some nodes. The line of a node to itself has the topmost place on its right side, so that no other line
    /// crosses it, and none at the top, where it keeps to the corner.
    ///
    /// @param edges all connections at these nodes, in order
    static Docks at(Set<NodeId> nodes, Collection<Edge> edges, Diagram diagram) {
        var docks = new Docks();
        Map<Place, List<End>> places = new LinkedHashMap<>();
        for (Edge edge : edges) {
            Bounds from = diagram.require(edge.from()).bounds();
            Bounds to = diagram.require(edge.to()).bounds();
            Sides sides = OrthogonalRouter.sides(from, to, edge.bends());
            boolean isLoop = OrthogonalRouter.isLoop(from, to, edge.bends());
            if (nodes.contains(edge.from())) {
                Point beyond = edge.bends().isEmpty() ? to.center() : edge.bends().getFirst();
                double towards = isLoop ? Double.NEGATIVE_INFINITY : along(beyond, sides.from());
                add(places, new Place(edge.from(), sides.from()), new End(edge.id(), true, towards));
            }
            if (isLoop) {
                docks.targets.put(edge.id(), Dock.ONLY);
            } else if (nodes.contains(edge.to())) {
                Point before = edge.bends().isEmpty() ? from.center() : edge.bends().getLast();
                End end = new End(edge.id(), false, along(before, sides.to()));
                add(places, new Place(edge.to(), sides.to()), end);
            }
        }
        places.values().forEach(docks::number);
        return docks;
    }

    private void number(List<End> ends) {
        ends.sort(Comparator.comparingDouble(End::towards));
        for (int i = 0; i < ends.size(); i++) {
            Dock dock = ends.size() == 1 ? Dock.ONLY : new Dock(i, ends.size());
            (ends.get(i).isSource() ? sources : targets).put(ends.get(i).edge(), dock);
        }
    }

    /// The place where a connection starts; empty when that is at another node.
    Optional<Dock> source(Edge edge) {
        return Optional.ofNullable(sources.get(edge.id()));
    }

    /// The place where a connection ends; empty when that is at another node.
    Optional<Dock> target(Edge edge) {
        return Optional.ofNullable(targets.get(edge.id()));
    }

    private static void add(Map<Place, List<End>> places, Place place, End end) {
        places.computeIfAbsent(place, _ -> new ArrayList<>(2)).add(end);
    }

    private static double along(Point point, Side side) {
        return side.isHorizontal() ? point.y() : point.x();
    }
}
