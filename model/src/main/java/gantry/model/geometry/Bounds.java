package gantry.model.geometry;

import java.util.Collection;
import java.util.Optional;

/// An axis-aligned rectangle in world units, its origin at the top left; width and height are zero or more.
public record Bounds(double x, double y, double width, double height) {

    public Bounds {
        if (!(width >= 0) || !(height >= 0) || !Double.isFinite(x + y + width + height)) {
            throw new IllegalArgumentException("not a rectangle: x " + x + ", y " + y + ", " + width + " x " + height);
        }
    }

    public static Bounds of(Point origin, Size size) {
        return new Bounds(origin.x(), origin.y(), size.width(), size.height());
    }

    /// The smallest rectangle that holds both points, which may be any two opposite corners.
    public static Bounds between(Point a, Point b) {
        return new Bounds(
                Math.min(a.x(), b.x()),
                Math.min(a.y(), b.y()),
                Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }

    /// The smallest rectangle that holds all of `parts`; an empty rectangle at the origin when there are none.
    public static Bounds around(Collection<Bounds> parts) {
        return parts.stream().reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point origin() {
        return new Point(x, y);
    }

    public Size size() {
        return new Size(width, height);
    }

    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    public Bounds translate(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /// Grows by `margin` on every side; a negative margin shrinks, down to an empty rectangle at the centre.
    public Bounds grow(double margin) {
        double w = Math.max(0, width + 2 * margin);
        double h = Math.max(0, height + 2 * margin);
        return new Bounds(center().x() - w / 2, center().y() - h / 2, w, h);
    }

    /// What both have in common; empty when that is less than a point.
    public Optional<Bounds> intersection(Bounds other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        double common = Math.min(right(), other.right()) - left;
        double high = Math.min(bottom(), other.bottom()) - top;
        return common < 0 || high < 0 ? Optional.empty() : Optional.of(new Bounds(left, top, common, high));
    }

    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(
                left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// True inside or on the border.
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    public boolean contains(Bounds other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /// True when the rectangles share at least a point, borders included.
    public boolean intersects(Bounds other) {
        return other.x <= right() && other.right() >= x && other.y <= bottom() && other.bottom() >= y;
    }

    /// Like [#intersects], but to touch isn't enough.
    public boolean overlaps(Bounds other) {
        return other.x < right() && other.right() > x && other.y < bottom() && other.bottom() > y;
    }
}
