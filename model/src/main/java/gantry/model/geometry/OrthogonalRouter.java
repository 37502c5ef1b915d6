package gantry.model.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Finds the axis-aligned line of a connection between two boxes. Pure functions: equal arguments give equal routes.
///
/// A route starts and ends on the borders of its boxes, leaves them at a right angle for [#STUB] world units, goes through the
/// manual bends in their order, and otherwise takes the plainest way. Only when that way crosses an obstacle a small search
/// looks for a way round; with too many obstacles near by, or none free, the plain way is kept.
public final class OrthogonalRouter {

    /// How far a line goes straight away from its box before it turns, in world units.
    public static final double STUB = 16;

    /// The distance between lines that share a side of a box, in world units.
    public static final double SPACING = 12;

    /// Obstacles farther away than this from the rectangle around both ends are not looked at, in world units.
    public static final double REACH = 160;

    /// How far from the top right corner a box's line to itself starts at most and comes back, in world units: clear of what
    /// marks the corner.
    private static final double LOOP = 40;

    private static final int MOST_OBSTACLES = 64;

    /// A step in the line smaller than this is avoided by docking both ends on the same line, in world units.
    private static final double JOG = 12;

    private record End(Point point, Point stub, Side side) {}

    private OrthogonalRouter() {}

    /// The route of a connection that has both sides to itself.
    public static Route route(Bounds from, Bounds to, List<Point> bends, Collection<Bounds> obstacles) {
        return route(from, to, bends, obstacles, Dock.ONLY, Dock.ONLY);
    }

    /// The route from box `from` to box `to`.
    ///
    /// @param bends points the line must pass, in order; none for an automatic route
    /// @param obstacles boxes to avoid; the two boxes themselves and boxes around either of them may be among them
    /// @param fromDock the place among the connections on the same side of `from`, see [#sides]
    /// @param toDock the place among the connections on the same side of `to`
    public static Route route(
            Bounds from, Bounds to, List<Point> bends, Collection<Bounds> obstacles, Dock fromDock, Dock toDock) {
        Sides sides = sides(from, to, bends);
        if (!bends.isEmpty()) {
            return through(sides.from().dock(from, fromDock, SPACING), bends, sides.to().dock(to, toDock, SPACING),
                    sides);
        }
        if (isLoop(from, to, bends)) {
            return loop(from, fromDock);
        }
        if (to.contains(from)) {
            Point start = sides.from().dock(from, fromDock, SPACING);
            return new Route(List.of(start, onBorder(start, to, sides.to())));
        }
        if (from.contains(to)) {
            Point end = sides.to().dock(to, toDock, SPACING);
            return new Route(List.of(onBorder(end, from, sides.from()), end));
        }
        return between(from, to, sides, relevant(from, to, obstacles), List.of(fromDock, toDock));
    }

    /// The sides a route with these bends uses; callers count the connections per side with it to make the [Dock]s.
    public static Sides sides(Bounds from, Bounds to, List<Point> bends) {
        if (bends.isEmpty()) {
            return Sides.between(from, to);
        }
        return new Sides(
                Sides.between(from, dot(bends.getFirst())).from(), Sides.between(dot(bends.getLast()), to).to());
    }

    /// True for the automatic route of a box to itself: a loop round its top right corner. It takes a place on the right side
    /// like other lines, and the place that goes with it at the top, where others start from the middle.
    public static boolean isLoop(Bounds from, Bounds to, List<Point> bends) {
        return bends.isEmpty() && from.equals(to);
    }

    private static Bounds dot(Point point) {
        return new Bounds(point.x(), point.y(), 0, 0);
    }

    private static Point onBorder(Point point, Bounds box, Side side) {
        Point middle = side.dock(box, Dock.ONLY, SPACING);
        return side.isHorizontal() ? new Point(middle.x(), point.y()) : new Point(point.x(), middle.y());
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

    private static Route between(Bounds from, Bounds to, Sides sides, List<Bounds> obstacles, List<Dock> docks) {
        Point start = sides.from().dock(from, docks.getFirst(), SPACING);
        Point end = sides.to().dock(to, docks.getLast(), SPACING);
        if (faces(sides) && sideways(start, end, sides) <= JOG) {
            boolean startMaySlide = docks.getFirst().count() == 1;
            boolean endMaySlide = docks.getLast().count() == 1;
            if (startMaySlide) {
                start = within(level(start, endMaySlide ? halfWay(start, end) : end, sides), from);
            }
            if (endMaySlide) {
                end = within(level(end, start, sides), to);
            }
        }
        double gap = sides.from().isHorizontal() ? Math.abs(end.x() - start.x()) : Math.abs(end.y() - start.y());
        double stub = faces(sides) ? Math.min(STUB, gap / 2) : STUB;
        End first = new End(start, away(start, sides.from(), stub), sides.from());
        End last = new End(end, away(end, sides.to(), stub), sides.to());
        Route plain = plain(first, last, spread(docks, start, end, sides), from.union(to));
        if (obstacles.isEmpty() || obstacles.stream().noneMatch(plain::crosses)) {
            return plain;
        }
        List<Bounds> blocked = new ArrayList<>(obstacles);
        blocked.add(from);
        blocked.add(to);
        Optional<List<Point>> way = new GridSearch(blocked, first.stub(), last.stub()).find(sides.from(), sides.to());
        return way.map(points -> joined(first, points, last)).orElse(plain);
    }

    private static boolean faces(Sides sides) {
        return sides.from().dx() + sides.to().dx() == 0 && sides.from().dy() + sides.to().dy() == 0;
    }

    private static double sideways(Point start, Point end, Sides sides) {
        return Math.abs(sides.from().isHorizontal() ? end.y() - start.y() : end.x() - start.x());
    }

    private static Point halfWay(Point start, Point end) {
        return new Point((start.x() + end.x()) / 2, (start.y() + end.y()) / 2);
    }

    /// `moved` slid along its side until it is on one line with `other`.
    private static Point level(Point moved, Point other, Sides sides) {
        return sides.from().isHorizontal() ? new Point(moved.x(), other.y()) : new Point(other.x(), moved.y());
    }

    private static Point within(Point point, Bounds box) {
        return new Point(Math.clamp(point.x(), box.x(), box.right()), Math.clamp(point.y(), box.y(), box.bottom()));
    }

    private static Point away(Point point, Side side, double distance) {
        return point.plus(side.dx() * distance, side.dy() * distance);
    }

    /// How far the middle stretch of a step moves so that neighbouring lines neither run on top of each other nor cross.
    private static double spread(List<Dock> docks, Point start, Point end, Sides sides) {
        Dock dock = docks.getFirst().count() > 1 ? docks.getFirst() : docks.getLast();
        double shift = (dock.index() - (dock.count() - 1) / 2.0) * SPACING;
        boolean across = sides.from().isHorizontal();
        double forward = across ? end.x() - start.x() : end.y() - start.y();
        double sideways = across ? end.y() - start.y() : end.x() - start.x();
        return -Math.signum(forward) * Math.signum(sideways) * shift;
    }

    private static Route plain(End first, End last, double spread, Bounds both) {
        Point a = first.stub();
        Point b = last.stub();
        if (faces(new Sides(first.side(), last.side()))) {
            if (first.side().isHorizontal()) {
                double x = between(a.x(), b.x(), spread);
                return joined(first, List.of(a, new Point(x, a.y()), new Point(x, b.y()), b), last);
            }
            double y = between(a.y(), b.y(), spread);
            return joined(first, List.of(a, new Point(a.x(), y), new Point(b.x(), y), b), last);
        }
        Bounds reach = both.grow(STUB + Math.abs(spread));
        Point out = first.side().dock(reach, Dock.ONLY, SPACING);
        List<Point> around = first.side().isHorizontal()
                ? List.of(a, new Point(out.x(), a.y()), new Point(out.x(), b.y()), b)
                : List.of(a, new Point(a.x(), out.y()), new Point(b.x(), out.y()), b);
        return joined(first, around, last);
    }

    private static double between(double a, double b, double shift) {
        return Math.clamp((a + b) / 2 + shift, Math.min(a, b), Math.max(a, b));
    }

    private static Route joined(End first, List<Point> way, End last) {
        List<Point> points = new ArrayList<>(way.size() + 2);
        points.add(first.point());
        points.addAll(way);
        points.add(last.point());
        return new Route(points).simplified();
    }

    /// The obstacles that a route between the boxes could meet and could avoid; none when they are too many to search.
    private static List<Bounds> relevant(Bounds from, Bounds to, Collection<Bounds> obstacles) {
        if (obstacles.isEmpty()) {
            return List.of();
        }
        Bounds near = from.union(to).grow(REACH);
        List<Bounds> found = new ArrayList<>();
        for (Bounds box : obstacles) {
            boolean apart = !box.contains(from) && !box.contains(to) && !from.contains(box) && !to.contains(box);
            if (apart && box.intersects(near)) {
                found.add(box);
            }
        }
        return found.size() > MOST_OBSTACLES ? List.of() : found;
    }

    private static Route through(Point start, List<Point> bends, Point end, Sides sides) {
        List<Point> points = new ArrayList<>();
        points.add(start);
        boolean across = sides.from().isHorizontal();
        for (Point bend : bends) {
            across = leg(points, bend, across);
        }
        Point last = points.getLast();
        if (last.x() != end.x() && last.y() != end.y()) {
            points.add(sides.to().isHorizontal() ? new Point(last.x(), end.y()) : new Point(end.x(), last.y()));
        }
        points.add(end);
        return new Route(points).simplified();
    }

    /// Adds the way to `bend`, going on in the present direction first, and returns whether it arrives going across.
    private static boolean leg(List<Point> points, Point bend, boolean across) {
        Point from = points.getLast();
        if (from.x() != bend.x() && from.y() != bend.y()) {
            points.add(across ? new Point(bend.x(), from.y()) : new Point(from.x(), bend.y()));
            points.add(bend);
            return !across;
        }
        points.add(bend);
        return from.equals(bend) ? across : from.y() == bend.y();
    }
}
