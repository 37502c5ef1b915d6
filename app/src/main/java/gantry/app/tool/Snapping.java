package gantry.app.tool;

import gantry.app.editor.Overlay.Guide;
import gantry.model.diagram.Creation;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// Pulls a dragged box onto a line that it shares with a neighbour (borders and middles), else onto the grid.
///
/// @param neighbours the boxes to align with
/// @param reach      how far a line pulls, in world units
/// @param isFreeX    false when the box may not move to the left or right
/// @param isFreeY    false when the box may not move up or down
public record Snapping(List<Bounds> neighbours, double reach, boolean isFreeX, boolean isFreeY) {

    /// Lines nearer to each other than this are one, in world units.
    private static final double SAME = 1e-6;

    /// The way from where the box is to where it snaps, and the lines that it then shares.
    public record Result(double dx, double dy, List<Guide> guides) {}

    public Result snap(Bounds box) {
        double dx = isFreeX ? pull(box, true) : 0;
        double dy = isFreeY ? pull(box, false) : 0;
        return new Result(dx, dy, guides(box.translate(dx, dy)));
    }

    private double pull(Bounds box, boolean isAcross) {
        double best = Double.MAX_VALUE;
        for (Bounds neighbour : neighbours) {
            for (Line line : lines(neighbour, isAcross)) {
                for (Line own : lines(box, isAcross)) {
                    double way = line.at() - own.at();
                    best = line.isMiddle() == own.isMiddle() && Math.abs(way) < Math.abs(best) ? way : best;
                }
            }
        }
        Point gap = Creation.snapped(box.origin()).plus(-box.x(), -box.y());
        return Math.abs(best) <= reach ? best : isAcross ? gap.x() : gap.y();
    }

    /// Borders align with borders and middles with middles.
    private record Line(double at, boolean isMiddle) {

        boolean isOn(Line other) {
            return isMiddle == other.isMiddle && Math.abs(at - other.at) < SAME;
        }
    }

    private static List<Line> lines(Bounds box, boolean isAcross) {
        double start = isAcross ? box.x() : box.y();
        double end = isAcross ? box.right() : box.bottom();
        return List.of(new Line(start, false), new Line((start + end) / 2, true), new Line(end, false));
    }

    private List<Guide> guides(Bounds box) {
        var guides = new ArrayList<Guide>();
        for (Bounds neighbour : neighbours) {
            Bounds both = box.union(neighbour);
            if (isFreeX) {
                shared(box, neighbour, true)
                        .forEach(x -> guides.add(new Guide(new Point(x, both.y()), new Point(x, both.bottom()))));
            }
            if (isFreeY) {
                shared(box, neighbour, false)
                        .forEach(y -> guides.add(new Guide(new Point(both.x(), y), new Point(both.right(), y))));
            }
        }
        return guides;
    }

    private static List<Double> shared(Bounds box, Bounds neighbour, boolean isAcross) {
        List<Line> others = lines(neighbour, isAcross);
        return lines(box, isAcross).stream()
                .filter(own -> others.stream().anyMatch(own::isOn))
                .map(Line::at)
                .toList();
    }
}
