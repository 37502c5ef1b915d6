package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import java.util.Collection;

/// How much room frames need around what they hold. Frames grow with their children and never shrink by themselves.
public final class Frames {

    /// The least distance between a child and its frame's left, right and bottom border, in world units.
    public static final double PADDING = 16;

    /// The least distance between a child and its frame's top border, where the title stands, in world units.
    public static final double HEADER = 40;

    private Frames() {}

    /// The smallest frame around `inner`.
    public static Bounds around(Bounds inner) {
        return new Bounds(
                inner.x() - PADDING,
                inner.y() - HEADER,
                inner.width() + 2 * PADDING,
                inner.height() + HEADER + PADDING);
    }

    /// `child` moved as little as needed to stand inside `frame`, where it fits; otherwise as it was.
    public static Bounds inside(Bounds frame, Bounds child) {
        double right = frame.right() - PADDING - child.width();
        double bottom = frame.bottom() - PADDING - child.height();
        double left = frame.x() + PADDING;
        double top = frame.y() + HEADER;
        if (right < left || bottom < top) {
            return child;
        }
        return new Bounds(
                Math.clamp(child.x(), left, right), Math.clamp(child.y(), top, bottom), child.width(), child.height());
    }

    /// The smallest frame around all of `children`, of which there must be at least one.
    static Bounds around(Collection<Node> children) {
        return around(Bounds.around(children.stream().map(Node::bounds).toList()));
    }

    /// Grows the frames around `id`, from the inside out, until each holds what stands in it.
    static void grow(Draft draft, NodeId id) {
        Node child = draft.node(id).orElseThrow();
        if (child.parent().equals(NodeId.CANVAS)) {
            return;
        }
        Node frame = draft.node(child.parent()).orElseThrow();
        Bounds needed = around(child.bounds());
        if (!frame.bounds().contains(needed)) {
            draft.put(frame.withBounds(frame.bounds().union(needed)));
            grow(draft, frame.id());
        }
    }
}
