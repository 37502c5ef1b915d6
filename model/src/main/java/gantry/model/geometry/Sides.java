package gantry.model.geometry;

/// The sides at which a connection leaves its source box and enters its target box.
public record Sides(Side from, Side to) {

    /// The sides that face each other, or that make the shortest way round when the boxes overlap.
    ///
    /// A box inside the other one leaves towards the nearest border and meets that border from inside; a box connected with
    /// itself leaves on the right and comes back at the top.
    public static Sides between(Bounds from, Bounds to) {
        if (from.equals(to)) {
            return new Sides(Side.RIGHT, Side.TOP);
        }
        if (to.contains(from)) {
            Side nearest = nearestBorder(from, to);
            return new Sides(nearest, nearest);
        }
        if (from.contains(to)) {
            Side nearest = nearestBorder(to, from);
            return new Sides(nearest, nearest);
        }
        double across = Math.max(to.x() - from.right(), from.x() - to.right());
        double down = Math.max(to.y() - from.bottom(), from.y() - to.bottom());
        boolean toTheRight = to.center().x() >= from.center().x();
        boolean below = to.center().y() >= from.center().y();
        if (across < 0 && down < 0) {
            return overlapping(from, to);
        }
        if (across >= down) {
            return toTheRight ? new Sides(Side.RIGHT, Side.LEFT) : new Sides(Side.LEFT, Side.RIGHT);
        }
        return below ? new Sides(Side.BOTTOM, Side.TOP) : new Sides(Side.TOP, Side.BOTTOM);
    }

    private static Sides overlapping(Bounds from, Bounds to) {
        double dx = to.center().x() - from.center().x();
        double dy = to.center().y() - from.center().y();
        return Math.abs(dx) >= Math.abs(dy) ? new Sides(Side.TOP, Side.TOP) : new Sides(Side.RIGHT, Side.RIGHT);
    }

    private static Side nearestBorder(Bounds inner, Bounds outer) {
        double[] gaps = {
                inner.y() - outer.y(), outer.right() - inner.right(), outer.bottom() - inner.bottom(),
                inner.x() - outer.x()
        };
        int best = 0;
        for (int i = 1; i < gaps.length; i++) {
            if (gaps[i] < gaps[best]) {
                best = i;
            }
        }
        return Side.values()[best];
    }
}
