package gantry.model.geometry;

/// A position in world units (1 unit = 1 pixel at zoom 1); x grows to the right, y downwards.
public record Point(double x, double y) {

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /// The straight-line distance to `other` in world units.
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
