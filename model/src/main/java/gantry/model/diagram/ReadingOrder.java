package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Where a new node goes in a frame when nobody points at a place: beside the one before it, else where there is room,
/// from left to right and from top to bottom. A frame without room grows to the right or downwards, whichever keeps it
/// from getting long and thin.
final class ReadingOrder {

    /// The distance to what stands there, in world units: enough for connections in between.
    private static final double GAP = 4 * Creation.GRID;

    /// The same where there is no more room, before the frame grows.
    private static final double NARROW_GAP = 2 * Creation.GRID;

    /// How much wider than high screens and sheets are.
    private static final double SHEET = 1.6;

    private final Bounds frame;
    private final Shape shape;
    private final Point corner;
    private final List<Bounds> taken;

    ReadingOrder(Diagram diagram, Node home, Catalogue catalogue) {
        frame = home.bounds();
        shape = catalogue.node(home.kind()).shape();
        Point first = Frames.corner(frame, shape);
        corner = new Point(up(first.x()), up(first.y()));
        taken = diagram.children(home.id()).stream().map(node -> Perspective.extent(node, catalogue)).toList();
    }

    private static double up(double place) {
        return Math.ceil(place / Creation.GRID) * Creation.GRID;
    }

    /// @param before what it follows, when it follows something in particular
    Bounds next(Size size, Optional<Bounds> before) {
        return within(size, before, GAP)
                .or(() -> within(size, before, NARROW_GAP))
                .orElseGet(() -> growing(size, before));
    }

    private Optional<Bounds> within(Size size, Optional<Bounds> before, double gap) {
        return before
                .map(one -> inLine(Bounds.of(new Point(up(one.right() + gap), one.y()), size), gap))
                .filter(this::fits)
                .or(() -> lines(gap)
                        .mapToObj(y -> inLine(Bounds.of(new Point(corner.x(), y), size), gap))
                        .filter(this::fits)
                        .findFirst());
    }

    /// Where lines begin, from the top.
    private DoubleStream lines(double gap) {
        return DoubleStream.concat(
                DoubleStream.of(corner.y()),
                taken.stream().flatMapToDouble(box -> DoubleStream.of(box.y(), up(box.bottom() + gap))))
                .filter(y -> y >= corner.y() && y < frame.bottom())
                .sorted()
                .distinct();
    }

    /// `start`, or the next free place to its right.
    private Bounds inLine(Bounds start, double gap) {
        Bounds place = start;
        Optional<Bounds> hit = hit(place, gap);
        while (hit.isPresent()) {
            place = place.translate(up(hit.get().right() + gap) - place.x(), 0);
            hit = hit(place, gap);
        }
        return place;
    }

    private Optional<Bounds> hit(Bounds place, double gap) {
        Bounds kept = place.grow(gap / 2 - 1);
        return taken.stream().filter(kept::intersects).findFirst();
    }

    private boolean fits(Bounds place) {
        return frame.contains(Frames.around(place, shape));
    }

    private Bounds growing(Size size, Optional<Bounds> before) {
        double line = before.map(Bounds::y).orElse(corner.y());
        Bounds right = inLine(Bounds.of(new Point(corner.x(), line), size), GAP);
        double below = taken.stream().mapToDouble(box -> up(box.bottom() + GAP)).max().orElse(corner.y());
        Bounds down = Bounds.of(new Point(corner.x(), Math.max(corner.y(), below)), size);
        return grown(right) < grown(down) ? right : down;
    }

    /// How high a sheet of the usual shape has to be that the frame fits on with something there.
    private double grown(Bounds place) {
        Bounds all = frame.union(Frames.around(place, shape));
        return Math.max(all.width() / SHEET, all.height());
    }
}
