package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Table;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Mosaic;
import gantry.model.geometry.Obstacles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the lines of a changed diagram from those of the one before, looking only where something changed.
///
/// Two steps. Each line looks for a way alone, which depends on its ends and on what stands near that way. Then the lines make
/// way for each other in a fixed order, each for the earlier ones near it; a line that has come to run otherwise is looked at
/// again by the later ones near its old and its new way.
final class Rerouting {

    /// Fewer lines than this are found on one thread.
    private static final int MANY = 3000;

    private final Diagram before;
    private final Diagram after;
    private final Table<EdgeId, Line> lines;
    private final Mosaic<Line> index;
    private final Mosaic.Editor<Line> places;
    private final Mosaic<Standing> standings;
    private final List<Bounds> touched = new ArrayList<>();

    /// The lines whose search saw what has changed, and others near it that may make way for it.
    private final Set<EdgeId> blocked = new LinkedHashSet<>();
    private final List<Line> near = new ArrayList<>();

    private final Map<EdgeId, Optional<Line>> changes = new LinkedHashMap<>();
    private final TreeSet<Line> waiting = new TreeSet<>(Line.ORDER);

    /// What came of it.
    ///
    /// @param changed the connections that may have changed: all that are new, gone or run otherwise, and some more
    /// @param touched the rectangles, old and new, of what lines go round and has changed
    record Result(Table<EdgeId, Line> lines, Mosaic<Line> index, Mosaic<Standing> standings, Set<EdgeId> changed,
            List<Bounds> touched) {}

    Rerouting(Routes routes, Diagram after) {
        this.before = routes.diagram();
        this.after = after;
        this.lines = routes.lines();
        this.index = routes.index();
        this.places = index.edit();
        this.standings = Standing.follow(
                routes.standings(), before, after, after.nodesChangedSince(before), touched::add);
    }

    Result result() {
        if (lines.size() == 0) {
            return fresh();
        }
        findAlone();
        makeWay();
        return new Result(lines.with(changes), places.done(), standings, changes.keySet(), touched);
    }

    /// The shorter way to the same result when nothing can be taken over.
    private Result fresh() {
        Reach reach = Reach.between(before, after);
        List<Line> found = new ArrayList<>(searched(reach, reach.docks(after, _ -> Optional.empty())));
        found.forEach(places::put);
        List<Integer> order = new ArrayList<>(IntStream.range(0, found.size()).boxed().toList());
        order.sort(Comparator.comparing(place -> found.get(place).edge().bends().isEmpty()));
        Apart apart = new Apart(places, standings);
        for (int place : order) {
            Line line = found.get(place);
            Line now = line.withRoute(apart.route(line));
            if (now != line) {
                places.remove(line);
                places.put(now);
                found.set(place, now);
            }
        }
        List<EdgeId> ids = found.stream().map(Line::id).toList();
        return new Result(Table.ofSorted(ids, found), places.done(), standings, Set.copyOf(ids), touched);
    }

    /// Puts the lines in place that may take another way.
    private void findAlone() {
        Reach reach = Reach.between(before, after);
        Map<EdgeId, Docks.Pair> docks = reach.docks(after, id -> lines.get(id).map(line -> line.question().docks()));
        touched.forEach(area -> index.query(area.grow(Apart.REACH), line -> {
            if (line.searched().intersects(area)) {
                blocked.add(line.id());
            } else if (Apart.isMovable(line)) {
                near.add(line);
            }
        }));
        List<Line> found = searched(reach, docks);
        reach.gone().forEach(gone -> replace(gone, Optional.empty()));
        found.forEach(line -> replace(line.id(), Optional.of(line)));
        near.stream().filter(line -> !changes.containsKey(line.id())).forEach(waiting::add);
    }

    private List<Line> searched(Reach reach, Map<EdgeId, Docks.Pair> docks) {
        Set<EdgeId> wanted = new LinkedHashSet<>(blocked);
        reach.gone().forEach(wanted::remove);
        reach.edges().forEach(edge -> wanted.add(edge.id()));
        Obstacles obstacles = (area, found) -> standings.query(area, standing -> found.accept(standing.obstacle()));
        Stream<EdgeId> ids = wanted.size() < MANY ? wanted.stream() : List.copyOf(wanted).parallelStream();
        return ids.map(id -> searched(after.require(id), Optional.ofNullable(docks.get(id)), obstacles)).toList();
    }

    private Line searched(Edge edge, Optional<Docks.Pair> docks, Obstacles obstacles) {
        Optional<Line> old = lines.get(edge.id());
        var question = Line.Question.of(
                after, edge, docks.orElseGet(() -> old.orElseThrow().question().docks()));
        return old.filter(line -> line.question().equals(question) && !blocked.contains(edge.id()))
                .map(line -> line.withEdge(edge))
                .orElseGet(() -> Line.of(edge, question, obstacles));
    }

    /// Puts a line in the place of the old one, and sees to it that it and whoever saw the old one is looked at.
    private void replace(EdgeId id, Optional<Line> line) {
        Optional<Line> old = lines.get(id);
        old.ifPresent(places::remove);
        old.ifPresent(waiting::remove);
        changes.put(id, line);
        line.ifPresent(now -> {
            places.put(now);
            waiting.add(now);
        });
        old.filter(was -> line.filter(was::runsLike).isEmpty()).ifPresent(was -> wake(was, was.bounds()));
    }

    /// Has the lines that come after this one and may see it in `area` looked at.
    private void wake(Line line, Bounds area) {
        index.query(area.grow(Apart.REACH), other -> {
            if (Line.ORDER.compare(other, line) > 0 && !changes.containsKey(other.id())) {
                waiting.add(other);
            }
        });
    }

    private void makeWay() {
        Apart apart = new Apart(places, standings);
        while (!waiting.isEmpty()) {
            Line line = waiting.removeFirst();
            Line now = line.withRoute(apart.route(line));
            Optional<Line> old = lines.get(line.id());
            if (now != line) {
                places.remove(line);
                places.put(now);
            }
            if (now != line || changes.containsKey(line.id())) {
                changes.put(line.id(), Optional.of(now));
            }
            if (old.filter(now::runsLike).isEmpty()) {
                wake(now, now.bounds());
                old.ifPresent(was -> wake(now, was.bounds()));
            }
        }
    }
}
