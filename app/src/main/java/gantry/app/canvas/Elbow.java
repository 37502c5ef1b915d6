package gantry.app.canvas;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;

/// The line that follows the pointer while a connection is drawn: at right angles, without going round anything.
final class Elbow {

    private Elbow() {}

    /// From the side of `box` that faces `to`; two bends half way unless it runs straight.
    static List<Point> between(Bounds box, Point to) {
        Point middle = box.center();
        double dx = to.x() - middle.x();
        double dy = to.y() - middle.y();
        boolean isAcross = Math.abs(dx) * box.height() >= Math.abs(dy) * box.width();
        if (isAcross) {
            Point start = new Point(dx >= 0 ? box.right() : box.x(), middle.y());
            double half = (start.x() + to.x()) / 2;
            return List.of(start, new Point(half, start.y()), new Point(half, to.y()), to);
        }
        Point start = new Point(middle.x(), dy >= 0 ? box.bottom() : box.y());
        double half = (start.y() + to.y()) / 2;
        return List.of(start, new Point(start.x(), half), new Point(to.x(), half), to);
    }
}
