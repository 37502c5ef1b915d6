package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Table;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Route;
import gantry.model.geometry.SpatialIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The lines of all connections of one diagram, found once and shared by painting and hit testing. Immutable.
///
/// `routes.update(changed)` always equals `Routes.of(changed)`, but only looks for new ways where something changed.
public final class Routes {

    /// Larger diagrams get plain routes, so that opening them doesn't take seconds.
    private static final int MOST_AVOIDING = 2000;

    private final Diagram diagram;
    private final Table<EdgeId, Line> lines;
    private final Map<NodeId, Bounds> obstacles;

    /// Made when it is first asked for; several threads may each make one, all the same.
    private volatile @Nullable Areas<Line> areas;

    private Routes(Diagram diagram, Table<EdgeId, Line> lines, Map<NodeId, Bounds> obstacles) {
        this.diagram = diagram;
        this.lines = lines;
        this.obstacles = obstacles;
    }

    public static Routes of(Diagram diagram) {
        return new Routes(Diagram.empty("none", ""), Table.of(new TreeMap<EdgeId, Line>()), Map.of()).update(diagram);
    }

    /// The routes of `changed`, taking over those that cannot have changed.
    public Routes update(Diagram changed) {
        Map<NodeId, Bounds> now = obstaclesOf(changed);
        List<Bounds> touched = touched(obstacles, now);
        Reach reach = Reach.between(diagram, changed);
        Map<EdgeId, Optional<Line>> fresh = new LinkedHashMap<>();
        reach.gone().forEach(id -> fresh.put(id, Optional.empty()));
        Map<EdgeId, Docks.Pair> docks = reach.docks(changed, id -> lines.get(id).map(line -> line.question().docks()));
        SpatialIndex<NodeId> index = new SpatialIndex<>();
        for (Edge edge : touched.isEmpty() ? reach.edges() : changed.edges()) {
            Optional<Line> old = lines.get(edge.id());
            Docks.Pair pair = Optional.ofNullable(docks.get(edge.id()))
                    .orElseGet(() -> old.orElseThrow().question().docks());
            var question = new Line.Question(
                    changed.require(edge.from()).bounds(), changed.require(edge.to()).bounds(), edge.bends(), pair);
            Optional<Line> kept = old.filter(line -> line.question().equals(question)
                    && touched.stream().noneMatch(question.area()::intersects));
            if (kept.isEmpty() && index.size() == 0) {
                now.forEach(index::put);
            }
            fresh.put(edge.id(), Optional.of(kept.map(line -> line.withEdge(edge))
                    .orElseGet(() -> Line.of(edge, question, near(index, question)))));
        }
        return new Routes(changed, lines.with(fresh), now);
    }

    private static List<Bounds> near(SpatialIndex<NodeId> obstacles, Line.Question question) {
        return obstacles.query(question.area()).stream().flatMap(id -> obstacles.bounds(id).stream()).toList();
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
        return lines.get(id).map(Line::route);
    }

    /// The lines whose rectangles touch `area`, back to front.
    List<Line> near(Bounds area) {
        return areas().touching(area);
    }

    /// All lines, back to front.
    Areas<Line> areas() {
        Areas<Line> known = areas;
        if (known == null) {
            known = Areas.of(lines.values(), Line::bounds);
            areas = known;
        }
        return known;
    }

    Optional<Line> line(EdgeId id) {
        return lines.get(id);
    }

    /// The connections whose lines differ from those of `before`, new and removed ones included; quick when most are shared.
    public Set<EdgeId> changedSince(Routes before) {
        Set<EdgeId> changed = new LinkedHashSet<>();
        lines.differences(before.lines, changed::add);
        return changed;
    }

    /// The rectangle around a connection's line, without arrow head and label; empty when there is no such connection.
    public Optional<Bounds> bounds(EdgeId id) {
        return lines.get(id).map(Line::bounds);
    }

    /// The rectangles around all lines.
    public Collection<Bounds> allBounds() {
        return lines.values().stream().map(Line::bounds).toList();
    }

    /// The connection nearest to `point` within `tolerance` world units; of equally near ones the one on top.
    public Optional<EdgeId> at(Point point, double tolerance) {
        Optional<EdgeId> best = Optional.empty();
        double nearest = tolerance;
        for (Line line : near(new Bounds(point.x(), point.y(), 0, 0).grow(tolerance))) {
            double distance = line.route().distance(point);
            if (distance <= nearest) {
                nearest = distance;
                best = Optional.of(line.edge().id());
            }
        }
        return best;
    }

    /// The connections whose lines touch `area`, back to front.
    public List<EdgeId> in(Bounds area) {
        return near(area).stream()
                .filter(line -> line.route().crosses(area))
                .map(line -> line.edge().id())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Routes that && lines.equals(that.lines) && obstacles.equals(that.obstacles);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    @Override
    public String toString() {
        return "Routes of " + lines.size() + " connections";
    }
}
