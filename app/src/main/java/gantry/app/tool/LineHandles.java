package gantry.app.tool;

import gantry.app.editor.EditorState;
import gantry.app.tool.LineHandle.Corner;
import gantry.app.tool.LineHandle.End;
import gantry.app.tool.LineHandle.Stretch;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Route;
import gantry.model.kind.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the handles of a selected connection sit, for painting them and for hitting them: at both ends, at the corners, and
/// in the middle of what is straight between them, or beside the label where that has one.
public record LineHandles(Catalogue catalogue, RouteCache routes) {

    /// How far from its middle a handle can be grabbed, in screen pixels.
    private static final double REACH = 7;

    /// A stretch that looks shorter than this has no handle of its own, in screen pixels.
    private static final double SHORTEST = 28;

    /// Where the handle of a labelled stretch sits along it: the label has the middle.
    private static final double BESIDE_LABEL = 0.22;

    /// The connection that shows handles: the only selected element, while nothing is being dragged. A line that stands
    /// for one whose end is hidden in a collapsed frame has none: it isn't the real one.
    public static Optional<Edge> bendable(EditorState state) {
        var ids = state.selection().ids();
        if (!(state.tool() instanceof Hovering) || ids.size() != 1
                || !(ids.iterator().next() instanceof EdgeId id)) {
            return Optional.empty();
        }
        return state.shown().edge(id).filter(edge -> state.diagram().edge(id).equals(Optional.of(edge)));
    }

    /// The handles of the bendable connection; the ends first, since they are hit first.
    public List<LineHandle> of(EditorState state) {
        double zoom = state.viewport().zoom();
        return bendable(state)
                .flatMap(edge -> route(state, edge)
                        .filter(route -> route.length() * zoom >= SHORTEST)
                        .map(route -> of(route, label(edge, route, zoom), SHORTEST / zoom)))
                .orElse(List.of());
    }

    private Optional<Route> route(EditorState state, Edge edge) {
        return routes.routes(state.shown()).route(edge.id());
    }

    /// The middle of the label; empty for none, and where there is no room beside it.
    private Optional<Point> label(Edge edge, Route route, double zoom) {
        Bounds stretch = route.labelStretch();
        boolean hasRoom = Math.max(stretch.width(), stretch.height()) * zoom >= 2 * SHORTEST;
        return hasRoom && catalogue.connection(edge.kind()).labelFor(edge.values()).isPresent()
                ? Optional.of(stretch.center())
                : Optional.empty();
    }

    private static List<LineHandle> of(Route route, Optional<Point> label, double shortest) {
        List<Point> points = route.points();
        int last = points.size() - 1;
        var handles = new ArrayList<LineHandle>();
        handles.add(new LineHandle(new End(true), route.start(), isAcross(points, 0)));
        handles.add(new LineHandle(new End(false), route.end(), isAcross(points, last - 1)));
        for (int i = 1; i < last; i++) {
            handles.add(new LineHandle(new Corner(i), points.get(i), isAcross(points, i)));
        }
        for (int i = 0; i < last; i++) {
            if (points.get(i).distance(points.get(i + 1)) >= shortest) {
                LineHandle handle = stretch(points, i, 0.5);
                boolean isLabelled = label.filter(handle.at()::equals).isPresent();
                handles.add(isLabelled ? stretch(points, i, BESIDE_LABEL) : handle);
            }
        }
        return handles;
    }

    private static LineHandle stretch(List<Point> points, int index, double along) {
        Point from = points.get(index);
        Point to = points.get(index + 1);
        Point place = new Point(from.x() + (to.x() - from.x()) * along, from.y() + (to.y() - from.y()) * along);
        return new LineHandle(new Stretch(index), place, isAcross(points, index));
    }

    private static boolean isAcross(List<Point> points, int index) {
        Point from = points.get(index);
        Point to = points.get(index + 1);
        return Math.abs(to.x() - from.x()) >= Math.abs(to.y() - from.y());
    }

    /// The handle under the pointer.
    Optional<LineHandle> at(Point world, EditorState state) {
        double reach = REACH / state.viewport().zoom();
        return of(state).stream().filter(handle -> handle.at().distance(world) <= reach).findFirst();
    }

    /// The straight part of the bendable connection that is nearest to the pointer, which must be on its line.
    public Optional<LineHandle> stretchAt(Point world, EditorState state) {
        return bendable(state).flatMap(edge -> route(state, edge)).map(route -> {
            List<Point> points = route.points();
            int best = 0;
            for (int i = 1; i < points.size() - 1; i++) {
                best = distance(points, i, world) < distance(points, best, world) ? i : best;
            }
            return stretch(points, best, 0.5);
        });
    }

    private static double distance(List<Point> points, int index, Point world) {
        return new Route(points.subList(index, index + 2)).distance(world);
    }
}
