package gantry.app.tool.connect;

import gantry.model.geometry.Anchor;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.OrthogonalRouter;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The line of a connection while it is changed by hand: what it looks like and what is fixed about it. Immutable.
///
/// @param points n points, n ≥ 2, in world units, each axis-aligned with the next
/// @param way    what is fixed by hand
/// @param from   the box at which the line starts
/// @param to     the box at which it ends
record LineShape(List<Point> points, Way way, Bounds from, Bounds to) {

    /// How near to the corners of its box a line may leave it, in world units, where the side is long enough.
    private static final double MARGIN = 8;

    /// The least distance between a box and a stretch that runs along it, in world units.
    private static final double CLEAR = 8;

    LineShape {
        points = List.copyOf(points);
    }

    int lastStretch() {
        return points.size() - 2;
    }

    /// True for a stretch from left to right, which moves up and down.
    boolean isAcross(int stretch) {
        return isAcross(points.get(stretch), points.get(stretch + 1));
    }

    private static boolean isAcross(Point from, Point to) {
        return Math.abs(to.x() - from.x()) >= Math.abs(to.y() - from.y());
    }

    /// Where a stretch runs: its y when it runs across, else its x.
    double place(int stretch) {
        return coordinate(points.get(stretch), isAcross(stretch));
    }

    private static double coordinate(Point point, boolean isAcross) {
        return isAcross ? point.y() : point.x();
    }

    private static Point at(Point point, boolean isAcross, double place) {
        return isAcross ? new Point(point.x(), place) : new Point(place, point.y());
    }

    /// Moves a stretch across its direction; its neighbours become longer or shorter. The end of the first and of the last
    /// one slides along its box, and where that isn't long enough the line gets two more corners.
    LineShape moved(int stretch, double wanted) {
        boolean isAcross = isAcross(stretch);
        double place = clear(stretch, wanted);
        var moved = new ArrayList<>(points);
        moved.set(stretch, at(points.get(stretch), isAcross, place));
        moved.set(stretch + 1, at(points.get(stretch + 1), isAcross, place));
        Way fixed = way;
        boolean isMoved = place != place(stretch);
        if (isMoved && stretch == lastStretch()) {
            Optional<Anchor> slid = slid(to, points.getLast(), isAcross, place);
            fixed = slid.isPresent() ? fixed.withTo(slid) : fixed;
            if (slid.isEmpty()) {
                Point stub = stub(points.getLast(), points.get(stretch));
                moved.removeLast();
                moved.addAll(List.of(at(stub, isAcross, place), stub, points.getLast()));
            }
        }
        if (isMoved && stretch == 0) {
            Optional<Anchor> slid = slid(from, points.getFirst(), isAcross, place);
            fixed = slid.isPresent() ? fixed.withFrom(slid) : fixed;
            if (slid.isEmpty()) {
                Point stub = stub(points.getFirst(), points.get(1));
                moved.removeFirst();
                moved.addAll(0, List.of(points.getFirst(), stub, at(stub, isAcross, place)));
            }
        }
        return new LineShape(moved, fixed, from, to);
    }

    /// Moves a corner, and the stretches on both sides of it with it.
    LineShape cornerMoved(int corner, Point wanted) {
        boolean isAcross = isAcross(corner);
        // The later stretch first: new corners beside it don't change the numbers of the earlier ones.
        return moved(corner, coordinate(wanted, isAcross)).moved(corner - 1, coordinate(wanted, !isAcross));
    }

    /// Takes a corner away: the shorter stretch beside it is left out. A line with fewer than three corners needs those that
    /// it has, so the router chooses them again.
    LineShape withoutCorner(int corner) {
        if (points.size() < 5) {
            return new LineShape(List.of(points.getFirst(), points.getLast()), way.withBends(List.of()), from, to);
        }
        boolean hasBefore = corner > 1;
        boolean hasAfter = corner < lastStretch();
        boolean isBefore = hasBefore && (!hasAfter || length(corner - 1) < length(corner));
        int gone = isBefore ? corner - 1 : corner;
        LineShape merged = gone + 1 < lastStretch() ? moved(gone + 1, place(gone - 1))
                : moved(gone - 1, place(gone + 1));
        return merged.settled();
    }

    private double length(int stretch) {
        return points.get(stretch).distance(points.get(stretch + 1));
    }

    /// Slides one end along its box.
    LineShape ended(boolean isSource, Anchor anchor) {
        int stretch = isSource ? 0 : lastStretch();
        Bounds box = isSource ? from : to;
        Way fixed = isSource ? way.withFrom(Optional.of(anchor)) : way.withTo(Optional.of(anchor));
        Point end = isSource ? points.getFirst() : points.getLast();
        if (way.bends().isEmpty() || points.size() < 3) {
            return new LineShape(points, fixed, from, to);
        }
        boolean isAcross = isAcross(stretch);
        if (side(box, end, isAcross) == anchor.side()) {
            double place = coordinate(anchor.on(box), isAcross);
            var moved = new ArrayList<>(points);
            moved.set(stretch, at(points.get(stretch), isAcross, place));
            moved.set(stretch + 1, at(points.get(stretch + 1), isAcross, place));
            return new LineShape(moved, fixed, from, to).settled();
        }
        // Round a corner of the box, the corner that belonged to the old side would lead the line back there.
        List<Point> bends = settled().way().bends();
        List<Point> kept = bends.isEmpty() ? bends
                : isSource ? bends.subList(1, bends.size()) : bends.subList(0, bends.size() - 1);
        return new LineShape(points, fixed.withBends(kept), from, to);
    }

    /// The same line with its corners fixed, without those that lie on a straight part.
    LineShape settled() {
        var kept = new ArrayList<Point>();
        for (Point point : points) {
            while (kept.size() >= 2 && isOneLine(kept.get(kept.size() - 2), kept.getLast(), point)) {
                kept.removeLast();
            }
            if (kept.isEmpty() || !kept.getLast().equals(point)) {
                kept.add(point);
            }
        }
        if (kept.size() < 2) {
            return new LineShape(List.of(points.getFirst(), points.getLast()), way.withBends(List.of()), from, to);
        }
        return new LineShape(kept, way.withBends(kept.subList(1, kept.size() - 1)), from, to);
    }

    private static boolean isOneLine(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    /// Keeps a stretch that comes next to an end off that end's box.
    private double clear(int stretch, double place) {
        if (from.contains(to) || to.contains(from)) {
            return place;
        }
        double free = place;
        if (stretch == 1) {
            free = clear(from, points.getFirst(), stretch, way.from(), free);
        }
        return stretch == lastStretch() - 1 ? clear(to, points.getLast(), stretch, way.to(), free) : free;
    }

    /// An end that is fixed stays on its side; another one may change to the opposite side.
    private double clear(Bounds box, Point end, int stretch, Optional<Anchor> fixed, double place) {
        boolean isAcross = isAcross(stretch);
        double low = (isAcross ? box.y() : box.x()) - CLEAR;
        double high = (isAcross ? box.bottom() : box.right()) + CLEAR;
        boolean isHigh = coordinate(end, isAcross) > (low + high) / 2;
        if (fixed.isPresent()) {
            return isHigh ? Math.max(place, high) : Math.min(place, low);
        }
        return place <= low || place >= high ? place : place < (low + high) / 2 ? low : high;
    }

    private static Side side(Bounds box, Point end, boolean isAcross) {
        if (isAcross) {
            return Math.abs(end.x() - box.x()) < Math.abs(end.x() - box.right()) ? Side.LEFT : Side.RIGHT;
        }
        return Math.abs(end.y() - box.y()) < Math.abs(end.y() - box.bottom()) ? Side.TOP : Side.BOTTOM;
    }

    /// Where an end would be after sliding to `place`; empty when that lies beyond the box.
    private static Optional<Anchor> slid(Bounds box, Point end, boolean isAcross, double place) {
        double start = isAcross ? box.y() : box.x();
        double length = isAcross ? box.height() : box.width();
        double margin = Math.min(MARGIN, length / 4);
        boolean isOnBox = place >= start + margin && place <= start + length - margin;
        return isOnBox ? Optional.of(new Anchor(side(box, end, isAcross), (place - start) / length)) : Optional.empty();
    }

    /// A little way from an end towards the next point.
    private static Point stub(Point end, Point next) {
        double length = end.distance(next);
        double part = length == 0 ? 0 : Math.min(OrthogonalRouter.STUB, length / 3) / length;
        return new Point(end.x() + (next.x() - end.x()) * part, end.y() + (next.y() - end.y()) * part);
    }
}
