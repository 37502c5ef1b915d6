package gantry.export.drawing;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Mosaic;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds where lines cross, and leads a line over the others there by small arcs.
final class Crossings {

    /// The radius of an arc, in world units.
    private static final double RADIUS = 5;

    /// An arc is made of so many straight pieces, short enough to look round.
    private static final int PIECES = 8;

    /// Arcs keep this far from the ends of a stretch, where corners are round and heads stand, in world units.
    private static final double FROM_END = RADIUS + 4;

    private Crossings() {}

    /// Where a line crosses those that are painted before it, in the order of its way.
    static List<Point> of(Line line, Mosaic<Line> index) {
        List<Point> points = line.route().points();
        List<Point> found = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            Point from = points.get(i);
            Bounds stretch = Bounds.between(from, points.get(i + 1));
            List<Point> here = new ArrayList<>();
            index.query(stretch, other -> {
                if (other.id().compareTo(line.id()) < 0) {
                    add(here, stretch, other.route().points());
                }
            });
            here.stream().distinct().sorted(Comparator.comparingDouble(from::distance)).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static void add(List<Point> found, Bounds stretch, List<Point> other) {
        for (int i = 0; i + 1 < other.size(); i++) {
            Bounds part = Bounds.between(other.get(i), other.get(i + 1));
            boolean across = stretch.width() > 0;
            if (across == part.width() > 0) {
                continue;
            }
            Point place = across ? new Point(part.x(), stretch.y()) : new Point(stretch.x(), part.y());
            boolean isInside = across
                    ? place.x() > stretch.x() && place.x() < stretch.right()
                            && place.y() > part.y() && place.y() < part.bottom()
                    : place.y() > stretch.y() && place.y() < stretch.bottom()
                            && place.x() > part.x() && place.x() < part.right();
            if (isInside) {
                found.add(place);
            }
        }
    }

    /// The points of a line with an arc over each crossing; one over several that are close together.
    ///
    /// @param crossings in the order of the way
    static List<Point> bridged(List<Point> points, List<Point> crossings) {
        if (crossings.isEmpty()) {
            return points;
        }
        List<Point> bridged = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            Point from = points.get(i);
            Point to = points.get(i + 1);
            double length = from.distance(to);
            bridged.add(from);
            double end = 0;
            for (; next < crossings.size() && isOn(crossings.get(next), from, to); next++) {
                double at = from.distance(crossings.get(next));
                if (at - RADIUS >= end && at >= FROM_END && at <= length - FROM_END) {
                    arc(bridged, from, to, at / length);
                    end = at + RADIUS;
                }
            }
        }
        bridged.add(points.getLast());
        return bridged;
    }

    private static boolean isOn(Point point, Point from, Point to) {
        return Bounds.between(from, to).contains(point);
    }

    /// Arcs lie above level stretches and to the right of upright ones.
    private static void arc(List<Point> points, Point from, Point to, double part) {
        double length = from.distance(to);
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        Point middle = new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
        for (int i = 0; i <= PIECES; i++) {
            double angle = Math.PI * i / PIECES;
            double along = -RADIUS * Math.cos(angle);
            double out = RADIUS * Math.sin(angle);
            points.add(middle.plus(dx * along + Math.abs(dy) * out, dy * along - Math.abs(dx) * out));
        }
    }
}
