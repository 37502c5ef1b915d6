package gantry.export.drawing;

import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// Turns a line with corners into straight parts and curves round the corners, for surfaces that draw paths.
public final class RoundedLine {

    /// A piece of the line; each one goes on where the one before ended.
    public sealed interface Part {}

    /// The first piece: where the line begins.
    public record Start(Point at) implements Part {}

    public record Straight(Point to) implements Part {}

    /// A quadratic curve towards `to` that is pulled to `corner`.
    public record Curve(Point corner, Point to) implements Part {}

    private RoundedLine() {}

    /// The pieces of a line through n points, n ≥ 2, its corners rounded by `radius` world units, by less on short stretches.
    public static List<Part> of(List<Point> points, double radius) {
        List<Part> parts = new ArrayList<>(points.size() * 2);
        parts.add(new Start(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point before = points.get(i - 1);
            Point after = points.get(i + 1);
            double room = Math.min(radius, Math.min(corner.distance(before), corner.distance(after)) / 2);
            if (room < 0.5) {
                parts.add(new Straight(corner));
            } else {
                parts.add(new Straight(towards(corner, before, room)));
                parts.add(new Curve(corner, towards(corner, after, room)));
            }
        }
        parts.add(new Straight(points.getLast()));
        return parts;
    }

    private static Point towards(Point from, Point to, double distance) {
        double part = distance / from.distance(to);
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}
