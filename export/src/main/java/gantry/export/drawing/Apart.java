package gantry.export.drawing;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Mosaic;
import gantry.model.geometry.Obstacle;
import gantry.model.geometry.Point;
import gantry.model.geometry.Route;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Keeps lines off each other: where a middle stretch runs on top of an earlier line, or along the border of a frame, it is
/// moved sideways by a little. The ends stay, and lines with bends stay altogether.
final class Apart {

    /// How far away a line, frame or box may be to have a say, in world units.
    static final double REACH = 40;

    /// Lines that run nearer to each other than this look like one, in world units.
    private static final double NEAR = 10;

    /// The same for a line and the border of a frame or box.
    private static final double NEAR_BORDER = 8;

    /// Running beside each other for less than this doesn't matter, in world units.
    private static final double SHORT = 6;

    private static final double STEP = 4;
    private static final int MOST_STEPS = 8;

    /// A stretch beside the moved one keeps this length, in world units; beside the ends there must be room for a head.
    private static final double LEAST_STRETCH = 4;

    private static final double LEAST_START = 8;
    private static final double LEAST_END = 11;

    private static final double PER_OVERLAP = 3;
    private static final double PER_BORDER = 1.5;
    private static final double PER_CROSSING = 25;
    private static final double PER_TITLE = 3000;
    private static final double PER_WALL = 10_000;

    /// What is near a line; in order before anything is added up.
    ///
    /// @param lines those that come before it
    private record Around(List<Line> lines, List<Standing> standing) {}

    private final Mosaic.Editor<Line> lines;
    private final Mosaic<Standing> standings;

    Apart(Mosaic.Editor<Line> lines, Mosaic<Standing> standings) {
        this.lines = lines;
        this.standings = standings;
    }

    /// True for a line with a middle stretch that nobody has put where it is.
    static boolean isMovable(Line line) {
        return line.alone().points().size() >= 4 && line.edge().bends().isEmpty() && !line.isLoop();
    }

    /// The way of a line beside all earlier ones.
    Route route(Line line) {
        if (!isMovable(line)) {
            return line.alone();
        }
        List<Point> points = new ArrayList<>(line.alone().points());
        Bounds area = new Route(points.subList(1, points.size() - 1)).bounds().grow(REACH);
        Around around = around(line, area);
        if (!isTroubled(points, around)) {
            return line.alone();
        }
        around.lines().sort(Line.ORDER);
        around.standing().sort(Comparator.comparing(Standing::id));
        boolean hasMoved = false;
        for (int i = 1; i < points.size() - 2; i++) {
            hasMoved |= moveApart(points, i, around);
        }
        return hasMoved ? new Route(points) : line.alone();
    }

    private Around around(Line line, Bounds area) {
        var around = new Around(new ArrayList<>(), new ArrayList<>());
        lines.query(area, other -> {
            if (other.bounds().intersects(area) && Line.ORDER.compare(other, line) < 0) {
                around.lines().add(other);
            }
        });
        standings.query(area, around.standing()::add);
        return around;
    }

    private static boolean isTroubled(List<Point> points, Around around) {
        for (int i = 1; i < points.size() - 2; i++) {
            if (overlap(points, i, around) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Moves the stretch that starts at point `i` to the best place near by, if it lies badly.
    private static boolean moveApart(List<Point> points, int i, Around around) {
        if (overlap(points, i, around) == 0) {
            return false;
        }
        List<Point> best = points;
        double least = cost(points, i, around);
        for (int step = 1; step <= MOST_STEPS; step++) {
            for (int side = -1; side <= 1; side += 2) {
                double shift = side * step * STEP;
                if (mayShift(points, i, shift)) {
                    List<Point> moved = shifted(points, i, shift);
                    double cost = cost(moved, i, around) + Math.abs(shift);
                    if (cost < least - 1e-6) {
                        least = cost;
                        best = moved;
                    }
                }
            }
        }
        if (best == points) {
            return false;
        }
        points.set(i, best.get(i));
        points.set(i + 1, best.get(i + 1));
        return true;
    }

    private static boolean isAcross(List<Point> points, int i) {
        return points.get(i).y() == points.get(i + 1).y();
    }

    private static List<Point> shifted(List<Point> points, int i, double shift) {
        boolean across = isAcross(points, i);
        List<Point> moved = new ArrayList<>(points);
        for (int place = i; place <= i + 1; place++) {
            moved.set(place, points.get(place).plus(across ? 0 : shift, across ? shift : 0));
        }
        return moved;
    }

    /// The stretches on both sides must keep their direction and some length.
    private static boolean mayShift(List<Point> points, int i, double shift) {
        boolean across = isAcross(points, i);
        double before = length(points.get(i - 1), points.get(i), across);
        double after = length(points.get(i + 2), points.get(i + 1), across);
        return keeps(before, shift, i == 1 ? LEAST_START : LEAST_STRETCH)
                && keeps(after, shift, i + 3 == points.size() ? LEAST_END : LEAST_STRETCH);
    }

    private static double length(Point from, Point to, boolean across) {
        return across ? to.y() - from.y() : to.x() - from.x();
    }

    private static boolean keeps(double length, double shift, double least) {
        double changed = length + shift;
        return length * changed > 0 && (Math.abs(changed) >= least || Math.abs(changed) >= Math.abs(length));
    }

    private static double cost(List<Point> points, int i, Around around) {
        double cost = overlap(points, i, around);
        for (int stretch = i - 1; stretch <= i + 1; stretch++) {
            Bounds part = part(points, stretch);
            for (Line line : around.lines()) {
                cost += PER_CROSSING * crossings(part, line.route());
            }
            for (Standing node : around.standing()) {
                cost += onNode(part, node.obstacle(), stretch == i);
            }
        }
        return cost;
    }

    private static double onNode(Bounds part, Obstacle node, boolean isMoved) {
        if (node.isWall()) {
            return isMoved && part.overlaps(node.bounds().grow(3)) ? PER_WALL : 0;
        }
        return node.title().isPresent() && part.overlaps(node.title().get()) ? PER_TITLE : 0;
    }

    private static Bounds part(List<Point> points, int i) {
        return Bounds.between(points.get(i), points.get(i + 1));
    }

    private static int crossings(Bounds part, Route route) {
        int count = 0;
        for (int i = 0; i + 1 < route.points().size(); i++) {
            Bounds other = part(route.points(), i);
            boolean acrossEachOther = (part.width() == 0) != (other.width() == 0);
            count += acrossEachOther && part.overlaps(other) ? 1 : 0;
        }
        return count;
    }

    /// How badly a stretch lies on earlier lines and on borders; 0 when it doesn't.
    private static double overlap(List<Point> points, int i, Around around) {
        Bounds part = part(points, i);
        boolean across = isAcross(points, i);
        double sum = 0;
        for (Line line : around.lines()) {
            List<Point> other = line.route().points();
            for (int k = 0; k + 1 < other.size(); k++) {
                if (isAcross(other, k) == across) {
                    sum += PER_OVERLAP * shared(part, part(other, k), across, NEAR);
                }
            }
        }
        for (Standing node : around.standing()) {
            sum += PER_BORDER * besideBorder(part, node.obstacle().bounds(), across);
        }
        return sum;
    }

    private static double besideBorder(Bounds part, Bounds box, boolean across) {
        double sum = 0;
        if (box.intersects(part.grow(NEAR_BORDER))) {
            Bounds first = across ? new Bounds(box.x(), box.y(), box.width(), 0)
                    : new Bounds(box.x(), box.y(), 0, box.height());
            Bounds second = across ? first.translate(0, box.height()) : first.translate(box.width(), 0);
            sum += shared(part, first, across, NEAR_BORDER) + shared(part, second, across, NEAR_BORDER);
        }
        return sum;
    }

    /// How far two parallel stretches run side by side, nearer than `near`; it counts the less the farther they are apart, and
    /// 0 when it is short.
    private static double shared(Bounds a, Bounds b, boolean across, double near) {
        double apart = across ? Math.abs(a.y() - b.y()) : Math.abs(a.x() - b.x());
        if (apart >= near) {
            return 0;
        }
        double length = across
                ? Math.min(a.right(), b.right()) - Math.max(a.x(), b.x())
                : Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return length > SHORT ? length * (1 - apart / near) : 0;
    }
}
