package gantry.export.drawing;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/// Symbols and lines as shapes, for surfaces that draw shapes.
final class PathData {

    /// Symbols are drawn on a grid of this many units.
    static final double GRID = 24;

    private PathData() {}

    /// A symbol, see [Surface#icon].
    ///
    /// @param data SVG path data
    static Path2D symbol(String data, AffineTransform place) {
        Path2D path = PathReader.read(data);
        path.transform(place);
        return path;
    }

    /// How symbols are scaled into `bounds`.
    static double scale(Bounds bounds) {
        return Math.min(bounds.width(), bounds.height()) / GRID;
    }

    /// A line with rounded corners, see [RoundedLine].
    static Path2D line(List<Point> points, double radius) {
        var path = new Path2D.Double();
        for (RoundedLine.Part part : RoundedLine.of(points, radius)) {
            switch (part) {
                case RoundedLine.Start(Point at) -> path.moveTo(at.x(), at.y());
                case RoundedLine.Straight(Point to) -> path.lineTo(to.x(), to.y());
                case RoundedLine.Curve(Point corner, Point to) ->
                    path.quadTo(corner.x(), corner.y(), to.x(), to.y());
            }
        }
        return path;
    }

    static Path2D polygon(List<Point> corners) {
        var path = new Path2D.Double();
        path.moveTo(corners.getFirst().x(), corners.getFirst().y());
        corners.stream().skip(1).forEach(corner -> path.lineTo(corner.x(), corner.y()));
        path.closePath();
        return path;
    }
}
