package gantry.model.geometry;

import java.util.List;
import java.util.Optional;

/// What is fixed about the line between two boxes before a way is looked for: its sides, and where it may run straight.
///
/// A box that holds the other one is met from inside. Bends that lie in one of the boxes are passed over, unless that box
/// holds the other: after a box was moved over them a line would turn back under its own box.
public final class Course {

    /// Straight lines keep this far from the corners of a box, in world units.
    private static final double CORNER = 16;

    /// The same when the other end is fixed, or a bend.
    private static final double NARROW_CORNER = 8;

    /// A stretch of places along a side, in world units.
    public record Span(double low, double high) {

        public double middle() {
            return (low + high) / 2;
        }

        public double length() {
            return high - low;
        }

        boolean holds(double place) {
            return place >= low && place <= high;
        }
    }

    private final Bounds from;
    private final Bounds to;
    private final Way way;
    private final List<Point> bends;
    private final boolean startsInward;
    private final boolean endsInward;
    private final Sides sides;
    private final Optional<Span> level;

    /// The course of the line from one box to another.
    public Course(Bounds from, Bounds to, Way way) {
        this.from = from;
        this.to = to;
        this.way = way;
        boolean isInside = to.contains(from) && !from.equals(to);
        boolean isAround = from.contains(to) && !from.equals(to);
        bends = way.bends().isEmpty() ? List.of() : way.bends().stream()
                .filter(bend -> (isAround || !from.contains(bend)) && (isInside || !to.contains(bend)))
                .toList();
        startsInward = isAround && (bends.isEmpty() || from.contains(bends.getFirst()));
        endsInward = isInside && (bends.isEmpty() || to.contains(bends.getLast()));
        sides = meeting();
        level = shared();
    }

    Bounds from() {
        return from;
    }

    Bounds to() {
        return to;
    }

    Way way() {
        return way;
    }

    /// The bends that the line has to pass.
    List<Point> bends() {
        return bends;
    }

    /// True when the line leaves its source towards the inside.
    public boolean startsInward() {
        return startsInward;
    }

    /// True when the line meets its target from the inside.
    public boolean endsInward() {
        return endsInward;
    }

    /// The sides at which the line meets its boxes.
    public Sides sides() {
        return sides;
    }

    private Sides meeting() {
        Optional<Side> first = way.from().map(Anchor::side);
        Optional<Side> last = way.to().map(Anchor::side);
        if (first.isEmpty() && last.isEmpty() && bends.isEmpty()) {
            return Sides.between(from, to);
        }
        return new Sides(
                first.orElseGet(() -> free(from, bends.isEmpty() ? to : dot(bends.getFirst()), way.to(), to)),
                last.orElseGet(() -> free(to, bends.isEmpty() ? from : dot(bends.getLast()), way.from(), from)));
    }

    /// The side of `box` that is turned towards `next`, or towards the anchored end of a line without bends.
    private Side free(Bounds box, Bounds next, Optional<Anchor> anchor, Bounds other) {
        if (anchor.isEmpty() || !bends.isEmpty()) {
            return Sides.between(box, next).from();
        }
        Side fixed = anchor.get().side();
        if (startsInward || endsInward) {
            return fixed;
        }
        if (from.equals(to)) {
            return fixed == Side.TOP || fixed == Side.BOTTOM ? Side.RIGHT : Side.TOP;
        }
        Point stub = anchor.get().on(other).plus(fixed.dx() * OrthogonalRouter.STUB,
                fixed.dy() * OrthogonalRouter.STUB);
        return box.contains(stub) ? Sides.between(box, other).from() : Sides.between(box, dot(stub)).from();
    }

    private static Bounds dot(Point point) {
        return new Bounds(point.x(), point.y(), 0, 0);
    }

    /// True for the automatic line of a box to itself: a loop round its top right corner. It takes a place on the right side
    /// like other lines, and the place that goes with it at the top, where others start from the middle.
    public boolean isLoop() {
        return from.equals(to) && bends.isEmpty() && way.from().isEmpty() && way.to().isEmpty();
    }

    /// Where the line goes from its start.
    Side leaving() {
        Side side = sides.from();
        return startsInward ? side.opposite() : side;
    }

    /// Where the line would go from its end, seen from there.
    Side arriving() {
        Side side = sides.to();
        return endsInward ? side.opposite() : side;
    }

    /// The places along its sides at which a line without bends can run straight from box to box; empty when it can't.
    public Optional<Span> level() {
        return level;
    }

    private Optional<Span> shared() {
        if (!bends.isEmpty() || isLoop() || leaving() != arriving().opposite() || forward() <= 0) {
            return Optional.empty();
        }
        double corner = way.from().isEmpty() && way.to().isEmpty() ? CORNER : NARROW_CORNER;
        Span first = span(from, sides.from(), way.from(), corner);
        Span last = span(to, sides.to(), way.to(), corner);
        double low = Math.max(first.low(), last.low());
        double high = Math.min(first.high(), last.high());
        return low <= high ? Optional.of(new Span(low, high)) : Optional.empty();
    }

    /// How far the end lies ahead of the start, seen in the direction in which the line leaves.
    double forward() {
        Side side = leaving();
        Point start = sides.from().at(from, 0);
        Point end = sides.to().at(to, 0);
        return (end.x() - start.x()) * side.dx() + (end.y() - start.y()) * side.dy();
    }

    private static Span span(Bounds box, Side side, Optional<Anchor> anchor, double widest) {
        if (anchor.isPresent()) {
            double place = side.along(anchor.get().on(box));
            return new Span(place, place);
        }
        double corner = Math.min(widest, side.length(box) / 2);
        return new Span(side.start(box) + corner, side.start(box) + side.length(box) - corner);
    }

    /// Where along its side the line would best start, if it had the side to itself; the middle when nothing speaks for
    /// another place.
    public Optional<Double> bestStart() {
        return bends.isEmpty() ? level.map(Span::middle) : beside(from, sides.from(), bends.getFirst());
    }

    /// Where along its side the line would best end, as [#bestStart].
    public Optional<Double> bestEnd() {
        return bends.isEmpty() ? level.map(Span::middle) : beside(to, sides.to(), bends.getLast());
    }

    /// The place on a side that is level with a bend.
    private static Optional<Double> beside(Bounds box, Side side, Point bend) {
        double place = side.along(bend);
        return span(box, side, Optional.empty(), NARROW_CORNER).holds(place) ? Optional.of(place) : Optional.empty();
    }

    /// The point at which the line starts.
    Point start(Dock dock) {
        if (way.from().isEmpty() && dock.equals(Dock.ONLY)) {
            return bestStart().map(place -> sides.from().at(from, place))
                    .orElseGet(() -> docked(from, sides.from(), dock));
        }
        return way.from().map(anchor -> anchor.on(from)).orElseGet(() -> docked(from, sides.from(), dock));
    }

    /// The point at which the line ends.
    Point end(Dock dock) {
        if (way.to().isEmpty() && dock.equals(Dock.ONLY)) {
            return bestEnd().map(place -> sides.to().at(to, place)).orElseGet(() -> docked(to, sides.to(), dock));
        }
        return way.to().map(anchor -> anchor.on(to)).orElseGet(() -> docked(to, sides.to(), dock));
    }

    private static Point docked(Bounds box, Side side, Dock dock) {
        return side.dock(box, dock, OrthogonalRouter.SPACING);
    }
}
