package gantry.model.geometry;

import java.util.Locale;

/// A side of a rectangle, with the direction that leads away from it (world units: y grows downwards).
public enum Side {
    TOP(0, -1),
    RIGHT(1, 0),
    BOTTOM(0, 1),
    LEFT(-1, 0);

    private final int dx;
    private final int dy;

    Side(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    public int dx() {
        return dx;
    }

    public int dy() {
        return dy;
    }

    /// How files call this side.
    public String fieldName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isHorizontal() {
        return dx != 0;
    }

    /// The direction from one point to another on the same row or column.
    static Side between(Point from, Point to) {
        if (from.y() == to.y()) {
            return to.x() >= from.x() ? RIGHT : LEFT;
        }
        return to.y() >= from.y() ? BOTTOM : TOP;
    }

    public Side opposite() {
        return values()[(ordinal() + 2) % 4];
    }

    /// The place of `point` along this side: its y on the left and right, its x at the top and bottom.
    public double along(Point point) {
        return isHorizontal() ? point.y() : point.x();
    }

    /// Where this side of `box` begins, along it.
    public double start(Bounds box) {
        return isHorizontal() ? box.y() : box.x();
    }

    /// How long this side of `box` is.
    public double length(Bounds box) {
        return isHorizontal() ? box.height() : box.width();
    }

    /// The point on this side of `box` that lies at `along`, which is kept on the side.
    Point at(Bounds box, double along) {
        double kept = Math.clamp(along, start(box), start(box) + length(box));
        return switch (this) {
            case TOP -> new Point(kept, box.y());
            case RIGHT -> new Point(box.right(), kept);
            case BOTTOM -> new Point(kept, box.bottom());
            case LEFT -> new Point(box.x(), kept);
        };
    }

    /// The point on this side of `box`, at `dock`'s place, `spacing` world units from its neighbours.
    Point dock(Bounds box, Dock dock, double spacing) {
        return at(box, along(box.center()) + dock.shift(length(box), spacing));
    }
}
