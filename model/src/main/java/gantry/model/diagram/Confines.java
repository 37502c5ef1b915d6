package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Shape;
import java.util.Optional;

/// The room that a locked frame leaves to something in it, directly or in other frames in between, so that it needn't grow.
///
/// @param frame the locked one
/// @param left  where the thing may begin, in world units; `top`, `right` and `bottom` likewise
record Confines(NodeId frame, double left, double top, double right, double bottom) {

    /// What confines something in `parent` that wants to cover `wanted`; empty when no locked frame would have to grow.
    static Optional<Confines> of(Diagram diagram, Catalogue catalogue, NodeId parent, Bounds wanted) {
        Bounds outline = wanted;
        for (Optional<Node> next = diagram.node(parent); next.isPresent(); next = diagram.node(next.get().parent())) {
            Node frame = next.get();
            Shape shape = catalogue.node(frame.kind()).shape();
            Bounds needed = Frames.around(outline, shape);
            if (frame.bounds().contains(needed)) {
                return Optional.empty();
            }
            if (frame.is(Trait.LOCKED)) {
                return Optional.of(between(frame, needed, wanted));
            }
            if (Perspective.isCollapsed(frame, catalogue)) {
                return Optional.empty();
            }
            outline = needed;
        }
        return Optional.empty();
    }

    /// @param needed how large the frame would have to be
    private static Confines between(Node frame, Bounds needed, Bounds wanted) {
        Bounds box = frame.bounds();
        return new Confines(
                frame.id(),
                box.x() + wanted.x() - needed.x(),
                box.y() + wanted.y() - needed.y(),
                box.right() + wanted.right() - needed.right(),
                box.bottom() + wanted.bottom() - needed.bottom());
    }

    /// The place nearest to the wanted one; empty when there is none that is large enough.
    Optional<Point> nearest(Bounds wanted) {
        double mostX = right - wanted.width();
        double mostY = bottom - wanted.height();
        return left <= mostX && top <= mostY
                ? Optional.of(new Point(Math.clamp(wanted.x(), left, mostX), Math.clamp(wanted.y(), top, mostY)))
                : Optional.empty();
    }

    /// The wanted rectangle without what lies beyond the room, as far as it didn't lie there before.
    Bounds cut(Bounds wanted, Bounds before) {
        double x = Math.max(wanted.x(), Math.min(left, before.x()));
        double y = Math.max(wanted.y(), Math.min(top, before.y()));
        double mostX = Math.min(wanted.right(), Math.max(right, before.right()));
        double mostY = Math.min(wanted.bottom(), Math.max(bottom, before.bottom()));
        return new Bounds(x, y, Math.max(0, mostX - x), Math.max(0, mostY - y));
    }
}
