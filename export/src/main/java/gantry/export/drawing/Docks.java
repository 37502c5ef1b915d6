package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Anchor;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Course;
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

/// Gives every connection its place among those that share a side of a node: straight where it can be, else ordered so that
/// they rarely cross. An anchored end keeps its place and has no number among them.
final class Docks {

    /// The places of one connection at its two ends.
    record Pair(Dock from, Dock to) {}

    /// Lines beside each other between the same two boxes are straight only if there is so much between them, in world units.
    private static final double LEAST_APART = 6;

    private record Place(NodeId node, Side side) {}

    /// Connections that could run straight beside each other.
    private record Bundle(NodeId first, NodeId second, boolean across) {}

    /// One end of a connection.
    private record End(EdgeId edge, boolean isSource, Seats.Guest guest) {}

    private final Diagram diagram;
    private final Map<EdgeId, Dock> sources = new HashMap<>();
    private final Map<EdgeId, Dock> targets = new HashMap<>();
    private final Map<Place, List<End>> places = new LinkedHashMap<>();
    private final Map<Bundle, List<EdgeId>> bundles = new HashMap<>();

    private Docks(Diagram diagram) {
        this.diagram = diagram;
    }

    /// The places at some nodes. The line of a node to itself has the topmost place on its right side, so that no other line
    /// crosses it, and none at the top, where it keeps to the corner.
    ///
    /// @param edges all connections at these nodes, in order
    static Docks at(Set<NodeId> nodes, Collection<Edge> edges, Diagram diagram) {
        var docks = new Docks(diagram);
        List<Course> courses = new ArrayList<>(edges.size());
        for (Edge edge : edges) {
            Course course = docks.course(edge);
            courses.add(course);
            if (course.level().isPresent() && course.level().get().length() > 0) {
                docks.bundles.computeIfAbsent(bundle(edge, course.sides()), _ -> new ArrayList<>(1)).add(edge.id());
            }
        }
        int next = 0;
        for (Edge edge : edges) {
            docks.add(edge, courses.get(next++), nodes);
        }
        docks.places.forEach((place, ends) -> docks.number(place, ends));
        return docks;
    }

    private Course course(Edge edge) {
        return new Course(diagram.require(edge.from()).bounds(), diagram.require(edge.to()).bounds(), edge.way());
    }

    private static Bundle bundle(Edge edge, Sides sides) {
        boolean isSorted = edge.from().compareTo(edge.to()) <= 0;
        return new Bundle(
                isSorted ? edge.from() : edge.to(), isSorted ? edge.to() : edge.from(), sides.from().isHorizontal());
    }

    private void add(Edge edge, Course course, Set<NodeId> nodes) {
        Sides sides = course.sides();
        Bounds from = diagram.require(edge.from()).bounds();
        Bounds to = diagram.require(edge.to()).bounds();
        if (nodes.contains(edge.from())) {
            Point beyond = edge.bends().isEmpty() ? to.center() : edge.bends().getFirst();
            Seats.Guest guest = course.isLoop()
                    ? new Seats.Guest(Double.NEGATIVE_INFINITY, Double.NaN, false)
                    : guest(edge.way().from(), sides.from(), from, best(edge, course, course.bestStart()), beyond);
            add(new Place(edge.from(), sides.from()), new End(edge.id(), true, guest), course.startsInward());
        }
        if (course.isLoop()) {
            targets.put(edge.id(), Dock.ONLY);
        } else if (nodes.contains(edge.to())) {
            Point before = edge.bends().isEmpty() ? from.center() : edge.bends().getLast();
            Seats.Guest guest = guest(edge.way().to(), sides.to(), to, best(edge, course, course.bestEnd()), before);
            add(new Place(edge.to(), sides.to()), new End(edge.id(), false, guest), course.endsInward());
        }
    }

    private static Seats.Guest guest(Optional<Anchor> anchor, Side side, Bounds box, double best, Point other) {
        if (anchor.isPresent()) {
            double place = side.along(anchor.get().on(box));
            return new Seats.Guest(place, place, true);
        }
        return new Seats.Guest(Double.isNaN(best) ? side.along(other) : best, best, false);
    }

    /// The best place for an end; not a number when any will do. Of several lines that run straight between the same two
    /// boxes each gets its own.
    private double best(Edge edge, Course course, Optional<Double> alone) {
        if (course.level().isPresent()) {
            List<EdgeId> bundle = bundles.getOrDefault(bundle(edge, course.sides()), List.of());
            double apart = Math.min(OrthogonalRouter.SPACING, course.level().get().length() / (bundle.size() - 1));
            if (bundle.size() > 1 && apart >= LEAST_APART && bundle.contains(edge.id())) {
                double shift = (bundle.indexOf(edge.id()) - (bundle.size() - 1) / 2.0) * apart;
                return course.level().get().middle() + shift;
            }
        }
        return alone.orElse(Double.NaN);
    }

    /// A line that meets its frame from inside shares its place with none of those outside.
    private void add(Place place, End end, boolean isInward) {
        if (isInward) {
            put(end, Dock.ONLY);
        } else {
            places.computeIfAbsent(place, _ -> new ArrayList<>(2)).add(end);
        }
    }

    private void put(End end, Dock dock) {
        (end.isSource() ? sources : targets).put(end.edge(), dock);
    }

    private void number(Place place, List<End> ends) {
        ends.sort(Comparator.comparingDouble(end -> end.guest().towards()));
        boolean anyMinds = false;
        for (End end : ends) {
            anyMinds |= end.guest().hasPlace();
        }
        if (!anyMinds) {
            for (int i = 0; i < ends.size(); i++) {
                put(ends.get(i), new Dock(i, ends.size()));
            }
            return;
        }
        Bounds box = diagram.require(place.node()).bounds();
        double start = place.side().start(box);
        double length = place.side().length(box);
        double[] seats = ends.size() == 1 && ends.getFirst().guest().hasPlace()
                ? new double[]{ends.getFirst().guest().place()}
                : Seats.along(start, length, ends.stream().map(End::guest).toList());
        List<Integer> free = new ArrayList<>(ends.size());
        for (int i = 0; i < seats.length; i++) {
            if (ends.get(i).guest().isFixed()) {
                put(ends.get(i), Dock.ONLY);
            } else {
                free.add(i);
            }
        }
        free.sort(Comparator.comparingDouble(end -> seats[end]));
        for (int i = 0; i < free.size(); i++) {
            double shift = seats[free.get(i)] - start - length / 2;
            put(ends.get(free.get(i)), Dock.at(shift, i, free.size(), length, OrthogonalRouter.SPACING));
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
}
