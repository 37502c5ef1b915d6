package gantry.model.geometry;

import java.util.ArrayList;
import java.util.List;

/// The line of a connection: n points, n ≥ 2, in world units, each axis-aligned with the next when made by [OrthogonalRouter].
public record Route(List<Point> points) {

    public Route {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a route needs two points: " + points);
        }
    }

    public Point start() {
        return points.getFirst();
    }

    public Point end() {
        return points.getLast();
    }

    public Route translate(double dx, double dy) {
        return new Route(points.stream().map(point -> point.plus(dx, dy)).toList());
    }

    public double length() {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += points.get(i - 1).distance(points.get(i));
        }
        return length;
    }

    /// The point `distance` world units along the line from its start; the ends when that is outside the line.
    public Point at(double distance) {
        double left = Math.max(0, distance);
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            double step = from.distance(to);
            if (left <= step && step > 0) {
                double part = left / step;
                return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
            }
            left -= step;
        }
        return end();
    }

    /// The longest straight stretch, where a label has most room, as a flat rectangle; the first one among equals.
    public Bounds labelStretch() {
        int best = 1;
        for (int i = 2; i < points.size(); i++) {
            if (segmentLength(i) > segmentLength(best) + 0.5) {
                best = i;
            }
        }
        return Bounds.between(points.get(best - 1), points.get(best));
    }

    private double segmentLength(int end) {
        return points.get(end - 1).distance(points.get(end));
    }

    /// The distance from `point` to the nearest point of the line, in world units.
    public double distance(Point point) {
        double best = Double.MAX_VALUE;
        for (int i = 1; i < points.size(); i++) {
            best = Math.min(best, distance(point, points.get(i - 1), points.get(i)));
        }
        return best;
    }

    public Bounds bounds() {
        Bounds box = Bounds.between(points.get(0), points.get(1));
        for (int i = 2; i < points.size(); i++) {
            box = box.union(Bounds.between(points.get(i - 1), points.get(i)));
        }
        return box;
    }

    /// True when some part of the line lies inside `box`; touching its border does not count.
    public boolean crosses(Bounds box) {
        for (int i = 1; i < points.size(); i++) {
            Bounds segment = Bounds.between(points.get(i - 1), points.get(i));
            if (segment.x() < box.right()
                    && segment.right() > box.x()
                    && segment.y() < box.bottom()
                    && segment.bottom() > box.y()) {
                return true;
            }
        }
        return false;
    }

    /// The same line from the other end.
    Route reversed() {
        return new Route(points.reversed());
    }

    /// The same line without repeated points and without points in the middle of a straight stretch; a line that turns back
    /// on itself keeps its turning point.
    Route simplified() {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            if (!kept.isEmpty() && kept.getLast().equals(point)) {
                continue;
            }
            if (kept.size() >= 2 && goesOn(kept.get(kept.size() - 2), kept.getLast(), point)) {
                kept.removeLast();
            }
            kept.add(point);
        }
        return new Route(kept.size() < 2 ? List.of(start(), end()) : kept);
    }

    private static boolean goesOn(Point a, Point b, Point c) {
        boolean sameColumn = a.x() == b.x() && b.x() == c.x();
        boolean sameRow = a.y() == b.y() && b.y() == c.y();
        return sameColumn && (b.y() - a.y()) * (c.y() - b.y()) >= 0
                || sameRow && (b.x() - a.x()) * (c.x() - b.x()) >= 0;
    }

    private static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square;
        double part = Math.clamp(along, 0, 1);
        return point.distance(new Point(from.x() + part * dx, from.y() + part * dy));
    }
}
