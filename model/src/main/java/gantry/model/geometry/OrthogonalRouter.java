package gantry.model.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the axis-aligned line of a connection between two boxes. Pure functions: equal arguments give equal routes.
///
/// A route starts and ends on the borders of its boxes, at its anchors where it has some, leaves them at a right angle, goes
/// through the manual bends in their order, and otherwise takes the plainest way: straight where that is possible. Only when
/// that way hits an obstacle a search looks for a way round; when none is free, the plain way is kept.
public final class OrthogonalRouter {

    /// How far a line goes straight away from its box before it turns, in world units.
    public static final double STUB = 16;

    /// The distance between lines that share a side of a box, in world units.
    public static final double SPACING = 12;

    /// How far from the top right corner a box's line to itself starts at most and comes back, in world units: clear of what
    /// marks the corner.
    private static final double LOOP = 40;

    /// A step in the line smaller than this is avoided by docking both ends on the same line, in world units.
    private static final double JOG = 12;

    /// How far an end is moved for that when it shares its side with others.
    private static final double SMALL_SLIDE = 5;

    /// A line goes at least so far from its box before it turns, in world units, where the boxes leave room.
    private static final double SHORTEST_STUB = 8;

    /// Places that differ by less are one place that was computed in two ways, in world units.
    private static final double ROUNDING = 0.01;

    private OrthogonalRouter() {}

    /// The route of a connection.
    ///
    /// @param obstacles what to avoid; the two boxes themselves and boxes around either of them may be among them
    /// @param fromDock the place among the connections on the same side of the source; an anchor goes before it
    /// @param toDock the place among the connections on the same side of the target; an anchor goes before it
    public static Route route(Course course, Obstacles obstacles, Dock fromDock, Dock toDock) {
        if (course.isLoop()) {
            return loop(course.from(), fromDock);
        }
        Point start = course.start(fromDock);
        Point end = course.end(toDock);
        if (!course.bends().isEmpty()) {
            return new BentLine(course, start, end).route();
        }
        boolean startMaySlide = fromDock.count() == 1 && course.way().from().isEmpty();
        boolean endMaySlide = toDock.count() == 1 && course.way().to().isEmpty();
        Side side = course.sides().from();
        double step = Math.abs(side.along(end) - side.along(start));
        if (facesAhead(course) && (step <= JOG || course.startsInward() || course.endsInward())) {
            if (startMaySlide && (!endMaySlide || !course.endsInward())) {
                start = side.at(course.from(), side.along(end));
            } else if (endMaySlide || step < ROUNDING) {
                end = course.sides().to().at(course.to(), side.along(start));
            }
        }
        Spread spread = new Spread(fromDock, toDock);
        Route found = between(course, start, end, obstacles, spread.shift(course.sides(), start, end));
        Route smooth = course.way().from().isEmpty() ? unjogged(found, course.from(), course.sides().from(), fromDock)
                : found;
        return course.way().to().isEmpty()
                ? unjogged(smooth.reversed(), course.to(), course.sides().to(), toDock).reversed()
                : smooth;
    }

    /// The route with its start moved a little along its side, where that saves a small step right after it.
    private static Route unjogged(Route route, Bounds box, Side side, Dock dock) {
        List<Point> points = route.points();
        if (points.size() < 4) {
            return route;
        }
        double step = side.along(points.get(2)) - side.along(points.get(1));
        double place = side.along(points.get(0)) + step;
        boolean isSmall = Math.abs(step) <= (dock.count() == 1 ? JOG : SMALL_SLIDE);
        boolean goesOn = Side.between(points.get(0), points.get(1)) == Side.between(points.get(2), points.get(3));
        boolean staysOn = place >= side.start(box) + SHORTEST_STUB
                && place <= side.start(box) + side.length(box) - SHORTEST_STUB;
        if (!isSmall || !goesOn || !staysOn) {
            return route;
        }
        List<Point> moved = new ArrayList<>(points.subList(3, points.size()));
        moved.addFirst(side.at(box, place));
        return new Route(moved);
    }

    private static boolean facesAhead(Course course) {
        return course.leaving() == course.arriving().opposite() && course.forward() > 0;
    }

    /// How far the middle stretch of a step moves so that neighbouring lines neither run on top of each other nor cross.
    private record Spread(Dock from, Dock to) {

        double shift(Sides sides, Point start, Point end) {
            Dock dock = from.count() > 1 ? from : to;
            double shift = (dock.index() - (dock.count() - 1) / 2.0) * SPACING;
            boolean across = sides.from().isHorizontal();
            double forward = across ? end.x() - start.x() : end.y() - start.y();
            double sideways = across ? end.y() - start.y() : end.x() - start.x();
            return -Math.signum(forward) * Math.signum(sideways) * shift;
        }
    }

    /// A loop that starts higher lies inside those that start lower.
    private static Route loop(Bounds box, Dock dock) {
        double reach = STUB * 1.5 + SPACING * dock.index();
        Point place = Side.RIGHT.dock(box, dock, SPACING);
        Point start = new Point(place.x(), Math.min(place.y(), box.y() + LOOP + SPACING * dock.index()));
        Point end = new Point(
                Math.max(box.center().x(), box.right() - LOOP - SPACING * dock.index()), box.y());
        double x = box.right() + reach;
        // Twice as far apart as other lines, so that a label fits above each.
        double y = box.y() - reach - SPACING * dock.index();
        return new Route(List.of(start, new Point(x, start.y()), new Point(x, y), new Point(end.x(), y), end));
    }

    private static Route between(Course course, Point start, Point end, Obstacles obstacles, double spread) {
        double stub = facesAhead(course) ? Math.min(STUB, course.forward() / 2) : STUB;
        RouteEnd first = new RouteEnd(start, course.leaving(), stub);
        RouteEnd last = new RouteEnd(end, course.arriving(), stub);
        return new Avoiding(course, obstacles, first, last)
                .from(plain(course, first, last, spread))
                .orElseGet(() -> first.joined(
                        List.of(first.stub(), new Point(first.stub().x(), last.stub().y()), last.stub()), last));
    }

    /// The way when nothing is in the way; empty when that needs a search, too.
    private static Optional<Route> plain(Course course, RouteEnd first, RouteEnd last, double spread) {
        boolean across = first.away().isHorizontal();
        Point a = first.stub();
        Point b = last.stub();
        if (facesAhead(course)) {
            return Optional.of(first.joined(step(a, b, across, spread), last));
        }
        if (first.away() == last.away()) {
            Bounds reach = course.from().union(course.to()).grow(STUB + Math.abs(spread));
            Point out = first.away().dock(reach, Dock.ONLY, SPACING);
            List<Point> around = across
                    ? List.of(a, new Point(out.x(), a.y()), new Point(out.x(), b.y()), b)
                    : List.of(a, new Point(a.x(), out.y()), new Point(b.x(), out.y()), b);
            return Optional.of(first.joined(around, last));
        }
        Point corner = across ? new Point(last.point().x(), first.point().y()) : new Point(first.point().x(),
                last.point().y());
        boolean isAhead = across != last.away().isHorizontal()
                && ahead(first, corner) >= SHORTEST_STUB && ahead(last, corner) >= SHORTEST_STUB;
        return isAhead ? Optional.of(first.joined(List.of(corner), last)) : Optional.empty();
    }

    private static List<Point> step(Point a, Point b, boolean across, double spread) {
        if (across) {
            double x = middle(a.x(), b.x(), spread);
            return List.of(a, new Point(x, a.y()), new Point(x, b.y()), b);
        }
        double y = middle(a.y(), b.y(), spread);
        return List.of(a, new Point(a.x(), y), new Point(b.x(), y), b);
    }

    private static double ahead(RouteEnd end, Point corner) {
        return (corner.x() - end.point().x()) * end.away().dx() + (corner.y() - end.point().y()) * end.away().dy();
    }

    private static double middle(double a, double b, double shift) {
        return Math.clamp((a + b) / 2 + shift, Math.min(a, b), Math.max(a, b));
    }
}
