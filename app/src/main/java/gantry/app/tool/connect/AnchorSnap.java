package gantry.app.tool.connect;

import gantry.model.geometry.Anchor;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;

/// Pulls an end that slides along its box to where the line becomes straight, or to the middle or a quarter of the side.
///
/// @param isSource which end slides
/// @param reach    how far a place pulls, in world units; 0 to follow the pointer exactly
record AnchorSnap(LineShape shape, boolean isSource, double reach) {

    /// How near to such a place the pointer must be, in screen pixels.
    static final double REACH = 6;

    private static final List<Double> SOFT = List.of(0.5, 0.25, 0.75);

    Anchor at(Point pointer) {
        Bounds box = isSource ? shape.from() : shape.to();
        Anchor exact = Anchor.nearest(box, pointer);
        boolean isHorizontal = exact.side().isHorizontal();
        double length = isHorizontal ? box.height() : box.width();
        double start = isHorizontal ? box.y() : box.x();
        if (reach == 0 || length == 0) {
            return exact;
        }
        double level = ((isHorizontal ? beyond().y() : beyond().x()) - start) / length;
        if (level >= 0 && level <= 1 && Math.abs(exact.along() - level) * length <= reach) {
            return new Anchor(exact.side(), level);
        }
        return SOFT.stream()
                .filter(soft -> Math.abs(exact.along() - soft) * length <= reach)
                .findFirst()
                .map(soft -> new Anchor(exact.side(), soft))
                .orElse(exact);
    }

    /// What the first part of the line leads towards: the corner after the next one, else the other end.
    private Point beyond() {
        List<Point> points = isSource ? shape.points() : shape.points().reversed();
        boolean isBent = !shape.way().bends().isEmpty() && points.size() > 3;
        return isBent ? points.get(3) : points.getLast();
    }
}
