package gantry.app.tool.snap;

import gantry.app.editor.Overlay.Guide;
import gantry.model.diagram.Axis;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The lines that a box shares with what is around it: one long line for all that share it, and none that says again
/// what others say.
///
/// @param around what is there
/// @param axis   along which places are compared; the lines run at a right angle
record Guides(Surroundings around, Axis axis) {

    /// Places nearer to each other than this are one, in world units.
    static final double SAME = 0.01;

    /// The lines of a box that has moved: those of its borders, else that of its middle.
    List<Guide> of(Bounds box) {
        List<Guide> own = among(box, true);
        return own.isEmpty() ? among(box, false) : own;
    }

    private List<Guide> among(Bounds box, boolean areSiblings) {
        var lines = new ArrayList<Guide>();
        border(box, axis.start(box), areSiblings).ifPresent(lines::add);
        border(box, axis.end(box), areSiblings).ifPresent(lines::add);
        if (lines.isEmpty()) {
            middle(box, areSiblings).ifPresent(lines::add);
        }
        return lines;
    }

    /// The line of one border of a box that changes its size.
    ///
    /// @param at where the border is
    Optional<Guide> ofBorder(Bounds box, double at) {
        return border(box, at, true).or(() -> border(box, at, false));
    }

    private Optional<Guide> border(Bounds box, double at, boolean areSiblings) {
        List<Bounds> sharing = (areSiblings ? around.siblings() : around.others()).stream()
                .filter(other -> isSame(axis.start(other), at) || isSame(axis.end(other), at))
                .toList();
        Optional<Bounds> room = around.frame()
                .map(Surroundings.Enclosure::room)
                .filter(inside -> areSiblings && isOwnBorder(box, inside, at));
        return line(at, box, sharing, room, areSiblings);
    }

    /// Only the left border stands at the left end of a frame's room, and so on.
    private boolean isOwnBorder(Bounds box, Bounds room, double at) {
        return isSame(axis.start(room), at) && isSame(axis.start(box), at)
                || isSame(axis.end(room), at) && isSame(axis.end(box), at);
    }

    private Optional<Guide> middle(Bounds box, boolean areSiblings) {
        double at = axis.middle(box);
        List<Bounds> sharing = (areSiblings ? around.siblings() : around.others()).stream()
                .filter(other -> isSame(axis.middle(other), at))
                .toList();
        Optional<Bounds> frame = around.frame()
                .map(Surroundings.Enclosure::border)
                .filter(border -> areSiblings && isSame(axis.middle(border), at));
        return line(at, box, sharing, frame, areSiblings);
    }

    /// From the first to the last of all that share the line; of strangers the nearest one is enough.
    private Optional<Guide> line(
            double at, Bounds box, List<Bounds> sharing, Optional<Bounds> frame, boolean areSiblings) {
        var all = new ArrayList<Bounds>();
        if (areSiblings) {
            all.addAll(sharing);
        } else {
            sharing.stream()
                    .min(Comparator.comparingDouble(other -> Surroundings.distance(other, box)))
                    .ifPresent(all::add);
        }
        frame.ifPresent(all::add);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        all.add(box);
        Axis along = axis.other();
        double from = all.stream().mapToDouble(along::start).min().orElseThrow();
        double to = all.stream().mapToDouble(along::end).max().orElseThrow();
        return Optional.of(axis == Axis.HORIZONTAL
                ? new Guide(new Point(at, from), new Point(at, to))
                : new Guide(new Point(from, at), new Point(to, at)));
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) < SAME;
    }
}
