package gantry.export.drawing;

import gantry.export.drawing.LabelPlaces.Place;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Table;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Mosaic;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.ConnectionKind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where the labels of all connections of one diagram stand: clear of boxes, names of frames, lines and each other where
/// possible, and never on a box. Immutable.
///
/// Labels are placed by the order of their ids, each beside the earlier ones. So after a change only those near it, and those
/// near labels that moved, are placed again.
final class Labels {

    private static final double ON_LABEL = 200;
    private static final double ON_TITLE = 50;
    private static final double ON_LINE = 20;
    private static final double ON_ITSELF = 8;
    private static final double ON_BORDER = 4;

    /// How far labels stay away from boxes, in world units; words hang over the lower edge of some.
    private static final double FROM_BOX = 2;
    private static final double BELOW_BOX = 10;

    /// The same from each other.
    private static final double BETWEEN = 2;

    private final Catalogue catalogue;
    private final Table<EdgeId, Label> labels;
    private final Mosaic<Label> index;

    private Labels(Catalogue catalogue, Table<EdgeId, Label> labels, Mosaic<Label> index) {
        this.catalogue = catalogue;
        this.labels = labels;
        this.index = index;
    }

    static Labels of(Routes routes, Catalogue catalogue) {
        var none = new Labels(catalogue, Table.of(new TreeMap<EdgeId, Label>()), Mosaic.empty(Label::pill));
        var work = none.new Placing(routes);
        routes.lines().values().forEach(line -> work.waiting.add(line.id()));
        return work.result();
    }

    boolean isFor(Catalogue wanted) {
        return catalogue == wanted;
    }

    Optional<Label> label(EdgeId id) {
        return labels.get(id).filter(Label::isShown);
    }

    /// The labels after a change.
    ///
    /// @param before  the routes that these labels belong to
    /// @param changed the connections that may be new, gone, or run otherwise
    /// @param touched the rectangles, old and new, of boxes that have changed
    Labels update(Routes before, Routes after, Set<EdgeId> changed, List<Bounds> touched) {
        var work = new Placing(after);
        for (EdgeId id : changed) {
            Optional<Line> old = before.lines().get(id);
            Optional<Line> now = after.lines().get(id);
            if (!old.map(Line::route).equals(now.map(Line::route))) {
                old.ifPresent(line -> work.wake(line.bounds()));
                now.ifPresent(line -> work.wake(line.bounds()));
            }
            if (!old.map(Line::edge).equals(now.map(Line::edge))
                    || !old.map(Line::route).equals(now.map(Line::route))) {
                work.waiting.add(id);
            }
        }
        touched.forEach(box -> work.wake(box.grow(BELOW_BOX)));
        return work.result();
    }

    /// The labels for one moment of a gesture: those of some lines move with them, those of others are placed anew, and no
    /// others make way.
    ///
    /// @param carried the connections that have moved as they were
    /// @param found   the connections that run otherwise
    Labels sketch(Routes moment, Map<EdgeId, Sketching.Shift> carried, Set<EdgeId> found) {
        var work = new Placing(moment);
        carried.forEach(
                (id, shift) -> work.put(id, labels.get(id).map(label -> label.carried(shift.dx(), shift.dy()))));
        found.stream().sorted().forEach(id -> work.put(id, moment.lines().get(id).flatMap(work::place)));
        return work.done();
    }

    /// The labels under way from one state to the next.
    private final class Placing {

        private final Routes routes;
        private final Mosaic.Editor<Label> places = index.edit();
        private final Map<EdgeId, Optional<Label>> changes = new HashMap<>();
        private final TreeSet<EdgeId> waiting = new TreeSet<>();

        Placing(Routes routes) {
            this.routes = routes;
        }

        Labels result() {
            while (!waiting.isEmpty()) {
                EdgeId id = waiting.removeFirst();
                Optional<Label> old = labels.get(id);
                Optional<Label> now = routes.lines().get(id).flatMap(this::place);
                if (!old.equals(now)) {
                    put(id, now);
                    Stream.of(old, now).flatMap(Optional::stream).filter(Label::isShown)
                            .forEach(label -> wake(label.pill().grow(BETWEEN), id));
                }
            }
            return done();
        }

        Labels done() {
            return new Labels(catalogue, labels.with(changes), places.done());
        }

        void put(EdgeId id, Optional<Label> now) {
            labels.get(id).filter(Label::isShown).ifPresent(places::remove);
            now.filter(Label::isShown).ifPresent(places::put);
            changes.put(id, now);
        }

        /// Has the labels of all lines that may use this area placed again. A line that is new waits anyway.
        void wake(Bounds area) {
            wake(area, line -> true);
        }

        private void wake(Bounds area, EdgeId earlier) {
            wake(area, line -> line.id().compareTo(earlier) > 0);
        }

        private void wake(Bounds area, Predicate<Line> wanted) {
            if (labels.size() == 0) {
                return;
            }
            routes.index().query(area.grow(LabelPlaces.REACH), line -> {
                Optional<Label> label = labels.get(line.id());
                if (label.isPresent()
                        && wanted.test(line)
                        && line.bounds().grow(label.get().reach()).intersects(area)) {
                    waiting.add(line.id());
                }
            });
        }

        private Optional<Label> place(Line line) {
            ConnectionKind kind = catalogue.connection(line.edge().kind());
            return kind.labelFor(line.edge().values())
                    .map(text -> best(line, LabelPlaces.of(line, text, LineLook.of(kind.style()))));
        }

        /// The best place for a label; one without text when all lie on boxes.
        private Label best(Line line, LabelPlaces places) {
            Label best = new Label(line.id(), "", line.bounds(), places.reach());
            double least = Double.MAX_VALUE;
            for (int group = 0; group < LabelPlaces.GROUPS; group++) {
                for (Place place : places.group(group)) {
                    if (place.cost() >= least) {
                        return best;
                    }
                    double cost = place.cost() + trouble(line, place);
                    if (cost < least) {
                        least = cost;
                        best = place.label();
                    }
                }
            }
            return best;
        }

        /// What a label at that place would cover; infinite for a box.
        private double trouble(Line line, Place place) {
            Bounds pill = place.label().pill();
            double[] sum = {0};
            routes.standings().query(pill.grow(BELOW_BOX), node -> sum[0] += onNode(node, pill));
            if (sum[0] == Double.POSITIVE_INFINITY) {
                return sum[0];
            }
            Set<EdgeId> crossed = new LinkedHashSet<>();
            routes.index().query(pill, other -> {
                if (!other.id().equals(line.id()) && other.route().crosses(pill)) {
                    crossed.add(other.id());
                }
            });
            places.query(pill.grow(BETWEEN), label -> sum[0] += label.id().compareTo(line.id()) < 0 ? ON_LABEL : 0);
            return sum[0] + ON_LINE * crossed.size() + ON_ITSELF * crossings(line, place);
        }

        private static double onNode(Standing node, Bounds pill) {
            Bounds box = node.obstacle().bounds();
            if (node.obstacle().isWall()) {
                Bounds taken = new Bounds(box.x() - FROM_BOX, box.y() - FROM_BOX, box.width() + 2 * FROM_BOX,
                        box.height() + FROM_BOX + BELOW_BOX);
                return pill.intersects(taken) ? Double.POSITIVE_INFINITY : 0;
            }
            boolean isOnTitle = node.obstacle().title().filter(pill::intersects).isPresent();
            boolean isOnBorder = pill.intersects(box) && !box.grow(-1).contains(pill);
            return (isOnTitle ? ON_TITLE : 0) + (isOnBorder ? ON_BORDER : 0);
        }

        private static int crossings(Line line, Place place) {
            List<Point> points = line.route().points();
            int count = 0;
            for (int i = 0; i + 1 < points.size(); i++) {
                if (i != place.stretch()
                        && Bounds.between(points.get(i), points.get(i + 1)).intersects(place.label().pill())) {
                    count++;
                }
            }
            return count;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labels that && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return labels.hashCode();
    }

    @Override
    public String toString() {
        return "Labels of " + labels.size() + " connections";
    }
}
