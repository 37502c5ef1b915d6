package gantry.model.geometry;

/// A place on the border of a box to which the end of a connection was dragged; it stays there while the box moves or
/// changes its size.
///
/// @param along how far along the side, 0 (left or top) to 1 (right or bottom)
public record Anchor(Side side, double along) {

    public Anchor {
        if (!(along >= 0 && along <= 1)) {
            throw new IllegalArgumentException("an anchor lies from 0 to 1 along its side: " + along);
        }
    }

    /// The place on the border of `box`, in world units.
    public Point on(Bounds box) {
        Point middle = box.center().plus(side.dx() * box.width() / 2, side.dy() * box.height() / 2);
        return side.isHorizontal()
                ? new Point(middle.x(), box.y() + along * box.height())
                : new Point(box.x() + along * box.width(), middle.y());
    }

    /// The place on the border of `box` that is nearest to `point`.
    public static Anchor nearest(Bounds box, Point point) {
        double[] distances = {
                Math.abs(point.y() - box.y()), Math.abs(point.x() - box.right()),
                Math.abs(point.y() - box.bottom()), Math.abs(point.x() - box.x())
        };
        Side[] sides = {Side.TOP, Side.RIGHT, Side.BOTTOM, Side.LEFT};
        int best = 0;
        for (int i = 1; i < distances.length; i++) {
            if (distances[i] < distances[best]) {
                best = i;
            }
        }
        Side side = sides[best];
        double along = side.isHorizontal()
                ? (point.y() - box.y()) / Math.max(1, box.height())
                : (point.x() - box.x()) / Math.max(1, box.width());
        return new Anchor(side, Math.clamp(along, 0, 1));
    }
}
