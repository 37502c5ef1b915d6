package gantry.model.geometry;

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

    public boolean isHorizontal() {
        return dx != 0;
    }

    /// The point on this side of `box`, at `dock`'s place, `spacing` world units from its neighbours.
    Point dock(Bounds box, Dock dock, double spacing) {
        Point middle = box.center();
        double shift = dock.shift(isHorizontal() ? box.height() : box.width(), spacing);
        return switch (this) {
            case TOP -> new Point(middle.x() + shift, box.y());
            case RIGHT -> new Point(box.right(), middle.y() + shift);
            case BOTTOM -> new Point(middle.x() + shift, box.bottom());
            case LEFT -> new Point(box.x(), middle.y() + shift);
        };
    }
}
