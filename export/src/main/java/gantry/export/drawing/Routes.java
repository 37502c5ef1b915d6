package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Dock;
import gantry.model.geometry.OrthogonalRouter;
import gantry.model.geometry.Point;
import gantry.model.geometry.Route;
import gantry.model.geometry.SpatialIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The lines of all connections of one diagram, found once and shared by painting and hit testing. Immutable.
///
/// `routes.update(changed)` always equals `Routes.of(changed)`, but only looks for new ways where something changed.
public final class Routes {

    /// Larger diagrams get plain routes, so that opening them doesn't take seconds.
    private static final int MOST_AVOIDING = 2000;

    /// What a route depends on, apart from obstacles.
    private record Question(Bounds from, Bounds to, List<Point> bends, Docks.Pair docks) {

        /// The area in which obstacles matter.
        Bounds area() {
            return from.union(to).grow(OrthogonalRouter.REACH);
        }
    }

    private record Answer(Question question, Route route, Bounds bounds) {}

    private final Map<EdgeId, Answer> answers;
    private final Map<NodeId, Bounds> obstacles;

    private Routes(Map<EdgeId, Answer> answers, Map<NodeId, Bounds> obstacles) {
        this.answers = answers;
        this.obstacles = obstacles;
    }

    public static Routes of(Diagram diagram) {
        return new Routes(Map.of(), Map.of()).update(diagram);
    }

    /// The routes of `changed`, taking over those that cannot have changed.
    public Routes update(Diagram changed) {
        Map<NodeId, Bounds> now = obstaclesOf(changed);
        List<Bounds> touched = touched(obstacles, now);
        Map<EdgeId, Docks.Pair> docks = Docks.of(changed);
        Map<EdgeId, Answer> found = LinkedHashMap.newLinkedHashMap(changed.edges().size());
        SpatialIndex<NodeId> index = new SpatialIndex<>();
        for (Edge edge : changed.edges()) {
            Question question = new Question(
                    changed.require(edge.from()).bounds(),
                    changed.require(edge.to()).bounds(),
                    edge.bends(),
                    Objects.requireNonNull(docks.get(edge.id())));
            Answer old = answers.get(edge.id());
            if (old != null && old.question().equals(question)
                    && touched.stream().noneMatch(question.area()::intersects)) {
                found.put(edge.id(), old);
                continue;
            }
            if (index.size() == 0) {
                now.forEach(index::put);
            }
            List<Bounds> near = index.query(question.area()).stream().flatMap(id -> index.bounds(id).stream()).toList();
            found.put(edge.id(), answer(question, near));
        }
        return new Routes(found, now);
    }

    private static Answer answer(Question question, List<Bounds> near) {
        Dock from = question.docks().from();
        Dock to = question.docks().to();
        Route route = OrthogonalRouter.route(question.from(), question.to(), question.bends(), near, from, to);
        return new Answer(question, route, route.bounds());
    }

    /// The boxes that lines go round: whatever holds no other node.
    private static Map<NodeId, Bounds> obstaclesOf(Diagram diagram) {
        Map<NodeId, Bounds> boxes = new LinkedHashMap<>();
        if (diagram.edges().size() <= MOST_AVOIDING && diagram.nodes().size() <= MOST_AVOIDING) {
            for (Node node : diagram.nodes()) {
                if (diagram.children(node.id()).isEmpty()) {
                    boxes.put(node.id(), node.bounds());
                }
            }
        }
        return boxes;
    }

    private static List<Bounds> touched(Map<NodeId, Bounds> before, Map<NodeId, Bounds> now) {
        List<Bounds> areas = new ArrayList<>();
        before.forEach((id, bounds) -> {
            if (!Objects.equals(now.get(id), bounds)) {
                areas.add(bounds);
            }
        });
        now.forEach((id, bounds) -> {
            if (!Objects.equals(before.get(id), bounds)) {
                areas.add(bounds);
            }
        });
        return areas;
    }

    /// The line of a connection; empty when the diagram has no such connection.
    public Optional<Route> route(EdgeId id) {
        return Optional.ofNullable(answers.get(id)).map(Answer::route);
    }

    /// Where along the stretch that carries the label its middle stands, from 0 to 1: parallel lines get different places.
    double labelPlace(EdgeId id) {
        Docks.Pair docks = Objects.requireNonNull(answers.get(id)).question().docks();
        Dock shared = docks.from().count() > 1 ? docks.from() : docks.to();
        return (shared.index() + 1.0) / (shared.count() + 1);
    }

    /// The rectangle around a connection's line, without arrow head and label; empty when there is no such connection.
    public Optional<Bounds> bounds(EdgeId id) {
        return Optional.ofNullable(answers.get(id)).map(Answer::bounds);
    }

    /// The rectangles around all lines.
    public Collection<Bounds> allBounds() {
        return answers.values().stream().map(Answer::bounds).toList();
    }

    /// The connection nearest to `point` within `tolerance` world units; of equally near ones the one on top.
    public Optional<EdgeId> at(Point point, double tolerance) {
        Bounds area = new Bounds(point.x(), point.y(), 0, 0).grow(tolerance);
        Optional<EdgeId> best = Optional.empty();
        double nearest = tolerance;
        for (Map.Entry<EdgeId, Answer> entry : answers.entrySet()) {
            if (entry.getValue().bounds().intersects(area)) {
                double distance = entry.getValue().route().distance(point);
                if (distance <= nearest) {
                    nearest = distance;
                    best = Optional.of(entry.getKey());
                }
            }
        }
        return best;
    }

    /// The connections whose lines touch `area`, back to front.
    public List<EdgeId> in(Bounds area) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().bounds().intersects(area) && entry.getValue().route().crosses(area))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Routes that && answers.equals(that.answers) && obstacles.equals(that.obstacles);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    @Override
    public String toString() {
        return "Routes of " + answers.size() + " connections";
    }
}
