package gantry.app.tool.snap;

import gantry.app.editor.Overlay;
import gantry.app.editor.Overlay.Gap;
import gantry.app.editor.Overlay.Guide;
import gantry.app.tool.Handle;
import gantry.model.diagram.Axis;
import gantry.model.diagram.Creation;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Pulls a dragged box into line with its neighbours, or to equal gaps; else onto lines of what stands elsewhere; else
/// onto the grid. The nearest pull wins, and equally near ones are told apart by where their neighbours stand, so that
/// the same place always gives the same answer.
///
/// The outer border of the frame that holds the box pulls nothing: the frame would grow away from it. Its padding and
/// its middle do.
///
/// @param around what is there
/// @param reach  how far a line pulls, in world units
/// @param axes   along which the box may move
public record Snapping(Surroundings around, double reach, Set<Axis> axes) {

    /// How far beside a resized box its size is shown, as a multiple of the reach.
    private static final double BESIDE = 2;

    /// What shows why a box is where it is.
    public record Shown(List<Guide> guides, List<Gap> gaps) {

        public static final Shown NOTHING = new Shown(List.of(), List.of());

        public Overlay on(Overlay overlay) {
            return overlay.withGuides(guides).withGaps(gaps);
        }
    }

    /// A way to a line, and how far away whatever has that line is.
    private record Pull(double way, double distance) {}

    private static final Comparator<Pull> NEAREST = Comparator
            .<Pull>comparingDouble(pull -> Math.rint(Math.abs(pull.way()) / Guides.SAME))
            .thenComparing(Pull::distance)
            .thenComparing(Pull::way);

    /// Where the box snaps to.
    public Bounds moved(Bounds box) {
        double dx = axes.contains(Axis.HORIZONTAL) ? way(box, Axis.HORIZONTAL) : 0;
        double dy = axes.contains(Axis.VERTICAL) ? way(box, Axis.VERTICAL) : 0;
        return box.translate(dx, dy);
    }

    private double way(Bounds box, Axis axis) {
        Stream<Pull> near = Stream.concat(
                Stream.concat(aligned(box, around.siblings(), axis), framed(box, axis)),
                spaced(box, axis));
        return nearest(near)
                .or(() -> nearest(aligned(box, around.others(), axis)))
                .map(Pull::way)
                .orElseGet(() -> toGrid(axis.start(box)));
    }

    private Optional<Pull> nearest(Stream<Pull> pulls) {
        return pulls.filter(pull -> Math.abs(pull.way()) <= reach).min(NEAREST);
    }

    private static double toGrid(double place) {
        return Math.round(place / Creation.GRID) * Creation.GRID - place;
    }

    /// Borders align with borders, and middles with middles.
    private static Stream<Pull> aligned(Bounds box, List<Bounds> neighbours, Axis axis) {
        return neighbours.stream().flatMap(other -> {
            double distance = Surroundings.distance(box, other);
            return Stream.of(
                    new Pull(axis.start(other) - axis.start(box), distance),
                    new Pull(axis.end(other) - axis.start(box), distance),
                    new Pull(axis.start(other) - axis.end(box), distance),
                    new Pull(axis.end(other) - axis.end(box), distance),
                    new Pull(axis.middle(other) - axis.middle(box), distance));
        });
    }

    private Stream<Pull> framed(Bounds box, Axis axis) {
        return around.frame().stream().flatMap(frame -> Stream.of(
                new Pull(axis.start(frame.room()) - axis.start(box), 0),
                new Pull(axis.end(frame.room()) - axis.end(box), 0),
                new Pull(axis.middle(frame.border()) - axis.middle(box), 0)));
    }

    /// Equal gaps give way to a line that is just as near.
    private Stream<Pull> spaced(Bounds box, Axis axis) {
        return new EqualGaps(around.siblings(), axis).starts(box).stream()
                .map(start -> new Pull(start - axis.start(box), Double.MAX_VALUE));
    }

    /// What shows why a moved box is at `box`.
    public Shown at(Bounds box) {
        var guides = new ArrayList<Guide>();
        var gaps = new ArrayList<Gap>();
        for (Axis axis : Axis.values()) {
            if (axes.contains(axis)) {
                guides.addAll(new Guides(around, axis).of(box));
                gaps.addAll(new EqualGaps(around.siblings(), axis).of(box));
            }
        }
        return new Shown(guides, gaps);
    }

    /// Where the border or corner snaps to by which a box is resized.
    ///
    /// @param box   before
    /// @param place where `handle` was dragged
    public Point resized(Bounds box, Handle handle, Point place) {
        return new Point(
                place.x() + way(box, handle, Axis.HORIZONTAL, place.x()),
                place.y() + way(box, handle, Axis.VERTICAL, place.y()));
    }

    private double way(Bounds box, Handle handle, Axis axis, double at) {
        int direction = handle.direction(axis);
        if (direction == 0 || !axes.contains(axis)) {
            return 0;
        }
        double fixed = direction > 0 ? axis.start(box) : axis.end(box);
        Stream<Pull> frame = around.frame().stream()
                .map(Surroundings.Enclosure::room)
                .map(room -> new Pull((direction > 0 ? axis.end(room) : axis.start(room)) - at, 0));
        Stream<Pull> sizes = around.siblings().stream()
                .map(other -> new Pull(fixed + direction * axis.length(other) - at, Double.MAX_VALUE));
        return nearest(Stream.concat(Stream.concat(borders(box, around.siblings(), axis, at), frame), sizes))
                .or(() -> nearest(borders(box, around.others(), axis, at)))
                .map(Pull::way)
                .orElseGet(() -> toGrid(at));
    }

    private static Stream<Pull> borders(Bounds box, List<Bounds> neighbours, Axis axis, double at) {
        return neighbours.stream().flatMap(other -> {
            double distance = Surroundings.distance(box, other);
            return Stream.of(new Pull(axis.start(other) - at, distance), new Pull(axis.end(other) - at, distance));
        });
    }

    /// What shows why a resized box has the bounds `box`: lines of the borders that `handle` moves, and equal sizes.
    public Shown at(Bounds box, Handle handle) {
        var guides = new ArrayList<Guide>();
        var gaps = new ArrayList<Gap>();
        for (Axis axis : Axis.values()) {
            int direction = handle.direction(axis);
            if (direction != 0 && axes.contains(axis)) {
                double border = direction > 0 ? axis.end(box) : axis.start(box);
                new Guides(around, axis).ofBorder(box, border).ifPresent(guides::add);
                gaps.addAll(equalSizes(box, axis));
            }
        }
        return new Shown(guides, gaps);
    }

    private List<Gap> equalSizes(Bounds box, Axis axis) {
        return around.siblings().stream()
                .filter(other -> Math.abs(axis.length(other) - axis.length(box)) < Guides.SAME)
                .min(Comparator.comparingDouble(other -> Surroundings.distance(other, box)))
                .map(other -> List.of(size(box, axis), size(other, axis)))
                .orElse(List.of());
    }

    /// Below the box, or to the right of it.
    private Gap size(Bounds box, Axis axis) {
        double aside = BESIDE * reach;
        return axis == Axis.HORIZONTAL
                ? new Gap(new Point(box.x(), box.bottom() + aside), new Point(box.right(), box.bottom() + aside))
                : new Gap(new Point(box.right() + aside, box.y()), new Point(box.right() + aside, box.bottom()));
    }
}
