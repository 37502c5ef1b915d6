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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Gives every connection its place among those that share a side of a node, ordered so that they rarely cross.
final class Docks {

    /// The places of one connection at its two ends.
    record Pair(Dock from, Dock to) {}

    private record Place(NodeId node, Side side) {}

    /// One end of a connection.
    ///
    /// @param towards where along the side the connection's other end lies, in world units
    private record End(EdgeId edge, boolean isSource, double towards) {}

    private Docks() {}

    static Map<EdgeId, Pair> of(Diagram diagram) {
        Map<Place, List<End>> places = new LinkedHashMap<>();
        for (Edge edge : diagram.edges()) {
            Bounds from = diagram.require(edge.from()).bounds();
            Bounds to = diagram.require(edge.to()).bounds();
            Sides sides = OrthogonalRouter.sides(from, to, edge.bends());
            Point beyond = edge.bends().isEmpty() ? to.center() : edge.bends().getFirst();
            Point before = edge.bends().isEmpty() ? from.center() : edge.bends().getLast();
            add(places, new Place(edge.from(), sides.from()), new End(edge.id(), true, along(beyond, sides.from())));
            add(places, new Place(edge.to(), sides.to()), new End(edge.id(), false, along(before, sides.to())));
        }
        Map<EdgeId, Dock> sources = new HashMap<>();
        Map<EdgeId, Dock> targets = new HashMap<>();
        for (List<End> ends : places.values()) {
            ends.sort(Comparator.comparingDouble(End::towards));
            for (int i = 0; i < ends.size(); i++) {
                Dock dock = ends.size() == 1 ? Dock.ONLY : new Dock(i, ends.size());
                (ends.get(i).isSource() ? sources : targets).put(ends.get(i).edge(), dock);
            }
        }
        Map<EdgeId, Pair> pairs = new HashMap<>();
        for (Edge edge : diagram.edges()) {
            pairs.put(edge.id(), new Pair(require(sources, edge), require(targets, edge)));
        }
        return pairs;
    }

    private static Dock require(Map<EdgeId, Dock> docks, Edge edge) {
        return Objects.requireNonNull(docks.get(edge.id()));
    }

    private static void add(Map<Place, List<End>> places, Place place, End end) {
        places.computeIfAbsent(place, _ -> new ArrayList<>(2)).add(end);
    }

    private static double along(Point point, Side side) {
        return side.isHorizontal() ? point.y() : point.x();
    }
}
