package gantry.app.tool.connect;

import gantry.app.editor.Overlay.Guide;
import gantry.model.diagram.Creation;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pulls a straight part of a line onto the line of another part, so that bends disappear, or onto the middle of a
/// neighbour; else onto the grid.
///
/// @param reach how far something pulls, in world units; 0 to follow the pointer exactly
record LineSnap(GrippedLine line, double reach) {

    /// The changed line, with the alignments that it got.
    record Result(LineShape shape, List<Guide> guides) {}

    /// @param moved where the handle of the stretch is dragged to, in world units
    Result stretch(int index, Point moved) {
        LineShape shape = line.shape();
        boolean isAcross = shape.isAcross(index);
        double place = snapped(index, isAcross ? moved.y() : moved.x());
        return new Result(shape.moved(index, place), guides(place, isAcross, moved));
    }

    /// @param moved where the corner is dragged to, in world units
    Result corner(int index, Point moved) {
        LineShape shape = line.shape();
        boolean isAcross = shape.isAcross(index);
        double after = snapped(index, isAcross ? moved.y() : moved.x());
        double before = snapped(index - 1, isAcross ? moved.x() : moved.y());
        Point corner = isAcross ? new Point(before, after) : new Point(after, before);
        var guides = new ArrayList<>(guides(after, isAcross, corner));
        guides.addAll(guides(before, !isAcross, corner));
        return new Result(shape.cornerMoved(index, corner), guides);
    }

    private double snapped(int index, double place) {
        if (reach == 0) {
            return place;
        }
        return nearest(parallels(index), place)
                .or(() -> nearest(middles(line.shape().isAcross(index)), place))
                .orElseGet(() -> Math.round(place / Creation.GRID) * Creation.GRID);
    }

    private Optional<Double> nearest(List<Double> places, double place) {
        Optional<Double> best = Optional.empty();
        for (double each : places) {
            double limit = best.map(found -> Math.abs(found - place)).orElse(reach);
            best = Math.abs(each - place) <= limit ? Optional.of(each) : best;
        }
        return best;
    }

    /// The places of the parts of the same line that run in the same direction.
    private List<Double> parallels(int index) {
        LineShape shape = line.shape();
        var places = new ArrayList<Double>();
        for (int i = 0; i <= shape.lastStretch(); i++) {
            if (i != index && shape.isAcross(i) == shape.isAcross(index)) {
                places.add(shape.place(i));
            }
        }
        return places;
    }

    private List<Double> middles(boolean isAcross) {
        return line.neighbours().stream().map(box -> middle(box, isAcross)).toList();
    }

    private static double middle(Bounds box, boolean isAcross) {
        return isAcross ? box.center().y() : box.center().x();
    }

    /// From every neighbour whose middle the stretch has met to the pointer.
    private List<Guide> guides(double place, boolean isAcross, Point pointer) {
        if (reach == 0) {
            return List.of();
        }
        Point end = isAcross ? new Point(pointer.x(), place) : new Point(place, pointer.y());
        return line.neighbours().stream()
                .filter(box -> middle(box, isAcross) == place)
                .map(box -> new Guide(box.center(), end))
                .toList();
    }
}
