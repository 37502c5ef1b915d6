package gantry.app.tool.snap;

import gantry.app.editor.Overlay.Gap;
import gantry.model.diagram.Axis;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Equal distances in a row or column: where a box would have them, and which there are.
///
/// The row of a box are the neighbours that lie beside it, so that a line along the axis meets both.
///
/// @param neighbours which of them form the row depends on the box
/// @param axis       along which the distances are measured
record EqualGaps(List<Bounds> neighbours, Axis axis) {

    /// Distances that differ by less are equal, in world units.
    private static final double SAME = 0.01;

    /// How many distances are shown on either side of the box.
    private static final int MOST_SHOWN = 3;

    /// Where the box would begin with equal distances, in world units.
    List<Double> starts(Bounds box) {
        List<Bounds> row = row(box);
        Optional<Bounds> before = row.stream()
                .filter(other -> axis.middle(other) < axis.middle(box))
                .max(Comparator.comparingDouble(axis::end));
        Optional<Bounds> after = row.stream()
                .filter(other -> axis.middle(other) > axis.middle(box))
                .min(Comparator.comparingDouble(axis::start));
        var starts = new ArrayList<Double>();
        double length = axis.length(box);
        if (before.isPresent() && after.isPresent()) {
            double free = axis.start(after.get()) - axis.end(before.get()) - length;
            if (free > SAME) {
                starts.add(axis.end(before.get()) + free / 2);
            }
        }
        before.ifPresent(first -> before(row, first)
                .ifPresent(second -> starts.add(axis.end(first) + axis.start(first) - axis.end(second))));
        after.ifPresent(first -> after(row, first)
                .ifPresent(second -> starts.add(axis.start(first) - axis.start(second) + axis.end(first) - length)));
        return starts;
    }

    /// The equal distances, at least two in a chain, that the box takes part in.
    List<Gap> of(Bounds box) {
        List<Bounds> row = row(box);
        List<Bounds> left = chain(row, box, true);
        List<Bounds> right = chain(row, box, false);
        var gaps = new ArrayList<Gap>();
        double before = left.size() > 1 ? between(left.get(1), box) : Double.NaN;
        double after = right.size() > 1 ? between(box, right.get(1)) : Double.NaN;
        boolean isBetween = Math.abs(before - after) < SAME;
        for (List<Bounds> chain : List.of(left, right)) {
            List<Gap> run = run(chain);
            if (run.size() > 1 || isBetween) {
                gaps.addAll(run);
            }
        }
        return gaps;
    }

    /// The box and what follows it on one side, as long as the distances are equal.
    private List<Bounds> chain(List<Bounds> row, Bounds box, boolean isBackwards) {
        var chain = new ArrayList<Bounds>(List.of(box));
        Optional<Bounds> next = isBackwards ? before(row, box) : after(row, box);
        double first = Double.NaN;
        while (next.isPresent() && chain.size() <= MOST_SHOWN) {
            Bounds found = next.get();
            double gap = isBackwards ? between(found, chain.getLast()) : between(chain.getLast(), found);
            if (chain.size() > 1 && Math.abs(gap - first) >= SAME) {
                break;
            }
            first = chain.size() > 1 ? first : gap;
            chain.add(found);
            next = isBackwards ? before(row, found) : after(row, found);
        }
        return chain;
    }

    private List<Gap> run(List<Bounds> chain) {
        var gaps = new ArrayList<Gap>();
        for (int i = 1; i < chain.size(); i++) {
            boolean isForward = axis.start(chain.get(i)) > axis.start(chain.get(i - 1));
            gaps.add(isForward ? gap(chain.get(i - 1), chain.get(i)) : gap(chain.get(i), chain.get(i - 1)));
        }
        return gaps;
    }

    private double between(Bounds earlier, Bounds later) {
        return axis.start(later) - axis.end(earlier);
    }

    /// Drawn in the middle of what both boxes have beside each other.
    private Gap gap(Bounds earlier, Bounds later) {
        Axis side = axis.other();
        double low = Math.max(side.start(earlier), side.start(later));
        double high = Math.min(side.end(earlier), side.end(later));
        double at = (low + high) / 2;
        return axis == Axis.HORIZONTAL
                ? new Gap(new Point(earlier.right(), at), new Point(later.x(), at))
                : new Gap(new Point(at, earlier.bottom()), new Point(at, later.y()));
    }

    private List<Bounds> row(Bounds box) {
        Axis side = axis.other();
        return neighbours.stream()
                .filter(other -> side.start(other) < side.end(box) - SAME && side.end(other) > side.start(box) + SAME)
                .toList();
    }

    private Optional<Bounds> before(List<Bounds> row, Bounds box) {
        return row.stream()
                .filter(other -> axis.end(other) < axis.start(box) - SAME)
                .max(Comparator.comparingDouble(axis::end));
    }

    private Optional<Bounds> after(List<Bounds> row, Bounds box) {
        return row.stream()
                .filter(other -> axis.start(other) > axis.end(box) + SAME)
                .min(Comparator.comparingDouble(axis::start));
    }
}
