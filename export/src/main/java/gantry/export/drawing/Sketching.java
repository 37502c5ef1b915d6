package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Table;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Mosaic;
import gantry.model.geometry.Obstacles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds the lines for one moment of a gesture from those before it. Looks only at what the gesture changes: a box that
/// comes to stand in the way of a resting line, and a line that comes to lie beside one, leave that as it is.
final class Sketching {

    /// A way in world units.
    record Shift(double dx, double dy) {}

    private final Diagram before;
    private final Diagram after;
    private final Table<EdgeId, Line> lines;
    private final Mosaic.Editor<Line> places;
    private final Mosaic<Standing> standings;
    private final Map<NodeId, Shift> shifts = new HashMap<>();
    private final Map<EdgeId, Shift> carried = new HashMap<>();
    private final Set<EdgeId> found = new LinkedHashSet<>();
    private final Map<EdgeId, Optional<Line>> changes = new LinkedHashMap<>();

    Sketching(Routes settled, Diagram after) {
        this.before = settled.diagram();
        this.after = after;
        this.lines = settled.lines();
        this.places = settled.index().edit();
        Set<NodeId> nodes = after.nodesChangedSince(before);
        this.standings = Standing.follow(settled.standings(), before, after, nodes, box -> {});
        nodes.forEach(this::note);
        sketch(Reach.changed(before, after, nodes));
    }

    Table<EdgeId, Line> lines() {
        return lines.with(changes);
    }

    Mosaic<Line> index() {
        return places.done();
    }

    Mosaic<Standing> standings() {
        return standings;
    }

    /// The connections whose lines are as before, somewhere else.
    Map<EdgeId, Shift> carried() {
        return carried;
    }

    /// The connections that are new, gone or run otherwise.
    Set<EdgeId> found() {
        return found;
    }

    private void note(NodeId id) {
        before.node(id).ifPresent(was -> after.node(id).filter(now -> isAsLarge(was.bounds(), now.bounds()))
                .ifPresent(now -> shifts.put(id, shift(was, now))));
    }

    private static boolean isAsLarge(Bounds was, Bounds now) {
        return was.width() == now.width() && was.height() == now.height();
    }

    private static Shift shift(Node was, Node now) {
        return new Shift(now.bounds().x() - was.bounds().x(), now.bounds().y() - was.bounds().y());
    }

    private void sketch(Set<EdgeId> changed) {
        Set<EdgeId> loose = new HashSet<>(changed);
        loose.removeIf(this::carry);
        Reach reach = Reach.around(loose, before, after);
        Obstacles obstacles = (area, sink) -> standings.query(area, standing -> sink.accept(standing.obstacle()));
        var fresh = new TreeSet<>(Line.ORDER);
        reach.docks(after, id -> lines.get(id).map(line -> line.question().docks())).forEach((id, docks) -> {
            Edge edge = after.require(id);
            var question = Line.Question.of(after, edge, docks);
            if (!carried.containsKey(id) && !isAsBefore(edge, question)) {
                Line line = Line.of(edge, question, obstacles);
                fresh.add(line);
                replace(id, Optional.of(line));
            }
        });
        reach.gone().forEach(id -> replace(id, Optional.empty()));
        found.addAll(changes.keySet());
        found.removeAll(carried.keySet());
        makeWay(fresh);
    }

    /// Takes a line along of which both ends have moved alike; false when this isn't such a line.
    private boolean carry(EdgeId id) {
        Optional<Edge> edge = after.edge(id);
        Optional<Line> old = lines.get(id);
        if (edge.isEmpty() || old.isEmpty() || !hasSameEnds(edge.get(), old.get().edge())) {
            return false;
        }
        Shift shift = shifts.get(edge.get().from());
        if (shift == null
                || !shift.equals(shifts.get(edge.get().to()))
                || !edge.get().way()
                        .equals(old.get().edge().way().moved(point -> point.plus(shift.dx(), shift.dy())))) {
            return false;
        }
        carried.put(id, shift);
        replace(id, Optional.of(old.get().carried(edge.get(), shift.dx(), shift.dy())));
        return true;
    }

    private static boolean hasSameEnds(Edge edge, Edge other) {
        return edge.from().equals(other.from()) && edge.to().equals(other.to());
    }

    private boolean isAsBefore(Edge edge, Line.Question question) {
        return lines.get(edge.id())
                .filter(line -> line.question().equals(question) && line.edge().equals(edge))
                .isPresent();
    }

    private void makeWay(Set<Line> fresh) {
        var apart = new Apart(places, standings);
        for (Line line : fresh) {
            Line now = line.withRoute(apart.route(line));
            if (now != line) {
                places.remove(line);
                places.put(now);
                changes.put(line.id(), Optional.of(now));
            }
        }
    }

    private void replace(EdgeId id, Optional<Line> line) {
        lines.get(id).ifPresent(places::remove);
        line.ifPresent(places::put);
        changes.put(id, line);
    }
}
