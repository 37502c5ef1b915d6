package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Table;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Mosaic;
import gantry.model.geometry.Point;
import gantry.model.geometry.Route;
import gantry.model.kind.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The lines of all connections of one diagram, found once and shared by painting and hit testing. Immutable.
///
/// `routes.update(changed)` always equals `Routes.of(changed)`, but only looks for new ways where something changed. Where
/// the labels stand is found when they are asked for first, and then kept up to date in the same manner.
public final class Routes {

    private final Diagram diagram;
    private final Table<EdgeId, Line> lines;
    private final Mosaic<Line> index;
    private final Mosaic<Standing> standings;
    private volatile Optional<Labels> labels = Optional.empty();
    private Function<Catalogue, Labels> finding = catalogue -> Labels.of(this, catalogue);

    /// Made at the first question; several threads may each make one, all the same.
    private volatile @Nullable Optional<Bounds> around;

    private Routes(Diagram diagram, Table<EdgeId, Line> lines, Mosaic<Line> index, Mosaic<Standing> standings) {
        this.diagram = diagram;
        this.lines = lines;
        this.index = index;
        this.standings = standings;
    }

    public static Routes of(Diagram diagram) {
        return new Routes(Diagram.empty("none", ""), Table.of(new TreeMap<EdgeId, Line>()), Mosaic.empty(Line::area),
                Standing.none()).update(diagram);
    }

    /// The routes of `changed`, taking over those that cannot have changed.
    public Routes update(Diagram changed) {
        Rerouting.Result found = new Rerouting(this, changed).result();
        var routes = new Routes(changed, found.lines(), found.index(), found.standings());
        routes.labels = labels.map(known -> known.update(this, routes, found.changed(), found.touched()));
        return routes;
    }

    /// The lines for one moment of a gesture, found much sooner than by [#update]: those of what the gesture moves are good
    /// ones, but no others make way for them or for the moved boxes. Lines of which both ends move alike move with them.
    public Routes sketch(Diagram moment) {
        var sketch = new Sketching(this, moment);
        var routes = new Routes(moment, sketch.lines(), sketch.index(), sketch.standings());
        routes.finding = catalogue -> labels(catalogue).sketch(routes, sketch.carried(), sketch.found());
        return routes;
    }

    /// Where the labels stand.
    ///
    /// @param catalogue knows the words
    Labels labels(Catalogue catalogue) {
        Labels found = labels.filter(known -> known.isFor(catalogue)).orElseGet(() -> finding.apply(catalogue));
        labels = Optional.of(found);
        return found;
    }

    /// The place of a connection's label, in world units; empty when it has none or there is no room for it.
    ///
    /// @param catalogue knows the words
    public Optional<Bounds> label(EdgeId id, Catalogue catalogue) {
        return labels(catalogue).label(id).map(Label::pill);
    }

    /// Where a line crosses those that are painted before it, along its way: on its upright and on its level stretches.
    List<Point> crossings(EdgeId id) {
        return lines.get(id).map(line -> Crossings.of(line, index)).orElse(List.of());
    }

    Diagram diagram() {
        return diagram;
    }

    Table<EdgeId, Line> lines() {
        return lines;
    }

    /// All lines by the areas in which something may concern them.
    Mosaic<Line> index() {
        return index;
    }

    /// What stands in the way of lines.
    Mosaic<Standing> standings() {
        return standings;
    }

    /// The line of a connection; empty when the diagram has no such connection.
    public Optional<Route> route(EdgeId id) {
        return lines.get(id).map(Line::route);
    }

    /// The lines whose rectangles touch `area`, back to front.
    List<Line> near(Bounds area) {
        if (around().filter(area::contains).isPresent()) {
            return new ArrayList<>(lines.values());
        }
        List<Line> near = new ArrayList<>();
        index.query(area, line -> {
            if (line.bounds().intersects(area)) {
                near.add(line);
            }
        });
        near.sort(Comparator.comparing(Line::id));
        return near;
    }

    /// The rectangle around all lines; empty when there are none.
    Optional<Bounds> around() {
        Optional<Bounds> known = around;
        if (known == null) {
            known = lines.values().stream().map(Line::bounds).reduce(Bounds::union);
            around = known;
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
        return other instanceof Routes that && lines.equals(that.lines);
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
