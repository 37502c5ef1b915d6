package gantry.app.tool;

import gantry.app.editor.EditorState;
import gantry.app.tool.LineHandle.Corner;
import gantry.app.tool.LineHandle.End;
import gantry.app.tool.LineHandle.Stretch;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.geometry.Point;
import gantry.model.geometry.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the handles of a selected connection sit, for painting them and for hitting them: at both ends, at the corners, and
/// in the middle of what is straight between them.
public final class LineHandles {

    /// How far from its middle a handle can be grabbed, in screen pixels.
    private static final double REACH = 7;

    /// A stretch that looks shorter than this has no handle of its own, in screen pixels.
    private static final double SHORTEST = 28;

    private LineHandles() {}

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
    public static List<LineHandle> of(EditorState state, RouteCache routes) {
        return bendable(state)
                .flatMap(edge -> routes.routes(state.shown()).route(edge.id()))
                .filter(route -> route.length() * state.viewport().zoom() >= SHORTEST)
                .map(route -> of(route, SHORTEST / state.viewport().zoom()))
                .orElse(List.of());
    }

    private static List<LineHandle> of(Route route, double shortest) {
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
                handles.add(stretch(points, i));
            }
        }
        return handles;
    }

    private static LineHandle stretch(List<Point> points, int index) {
        Point from = points.get(index);
        Point to = points.get(index + 1);
        Point middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        return new LineHandle(new Stretch(index), middle, isAcross(points, index));
    }

    private static boolean isAcross(List<Point> points, int index) {
        Point from = points.get(index);
        Point to = points.get(index + 1);
        return Math.abs(to.x() - from.x()) >= Math.abs(to.y() - from.y());
    }

    /// The handle under the pointer.
    static Optional<LineHandle> at(Point world, EditorState state, RouteCache routes) {
        double reach = REACH / state.viewport().zoom();
        return of(state, routes).stream().filter(handle -> handle.at().distance(world) <= reach).findFirst();
    }

    /// The straight part of the bendable connection that is nearest to the pointer, which must be on its line.
    public static Optional<LineHandle> stretchAt(Point world, EditorState state, RouteCache routes) {
        return bendable(state).flatMap(edge -> routes.routes(state.shown()).route(edge.id())).map(route -> {
            List<Point> points = route.points();
            int best = 0;
            for (int i = 1; i < points.size() - 1; i++) {
                best = distance(points, i, world) < distance(points, best, world) ? i : best;
            }
            return stretch(points, best);
        });
    }

    private static double distance(List<Point> points, int index, Point world) {
        return new Route(points.subList(index, index + 2)).distance(world);
    }
}
