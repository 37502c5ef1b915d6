package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Shape;
import java.util.Collection;

/// How much room frames need around what they hold. Frames grow with their children and never shrink by themselves.
public final class Frames {

    /// The least distance between a child and its frame's left, right and bottom border, in world units.
    public static final double PADDING = 16;

    /// How high the face of a host is: the part at its top that looks like a card, in world units.
    public static final double FACE = 64;

    /// The least distance between a child and a host's face, or another child where they are stacked, in world units.
    static final double GAP = 8;

    /// How far the button that collapses a frame is from its right border, in world units.
    private static final double FOLD = 18;

    /// Where the title of a frame stands, in world units.
    private static final double TITLE = 40;

    private Frames() {}

    /// The least distance between a child and the top border of a frame of this shape, in world units.
    public static double header(Shape shape) {
        return shape == Shape.HOST ? FACE + GAP : TITLE;
    }

    /// Where the first child goes in a frame.
    static Point corner(Bounds frame, Shape shape) {
        return new Point(frame.x() + PADDING, frame.y() + header(shape));
    }

    /// The smallest frame around `inner`.
    public static Bounds around(Bounds inner, Shape shape) {
        return new Bounds(
                inner.x() - PADDING,
                inner.y() - header(shape),
                inner.width() + 2 * PADDING,
                inner.height() + header(shape) + PADDING);
    }

    /// `child` moved as little as needed to stand inside `frame`, where it fits; otherwise as it was. A host has little
    /// room before it grows, so there the child goes to the left and top border when it doesn't fit.
    public static Bounds inside(Bounds frame, Bounds child, Shape shape) {
        double left = frame.x() + PADDING;
        double top = frame.y() + header(shape);
        double right = frame.right() - PADDING - child.width();
        double bottom = frame.bottom() - PADDING - child.height();
        if (shape == Shape.HOST) {
            right = Math.max(left, right);
            bottom = Math.max(top, bottom);
        }
        if (right < left || bottom < top) {
            return child;
        }
        return new Bounds(
                Math.clamp(child.x(), left, right), Math.clamp(child.y(), top, bottom), child.width(), child.height());
    }

    /// The smallest frame around all of `children`, of which there must be at least one.
    static Bounds around(Collection<Node> children, Shape shape, Catalogue catalogue) {
        return around(
                Bounds.around(children.stream().map(child -> Perspective.extent(child, catalogue)).toList()), shape);
    }

    /// Where the button is that collapses a frame or expands it: in the middle of its header, or of its face.
    ///
    /// @param shown  the frame as it is shown
    /// @param isFace true for a host and for a collapsed frame
    public static Point fold(Bounds shown, boolean isFace) {
        double height = isFace ? Math.min(shown.height(), FACE) : 2 * PADDING;
        return new Point(shown.right() - FOLD, shown.y() + height / 2);
    }

    /// Grows the frames around `id`, from the inside out, until each holds what stands in it. A collapsed frame takes no
    /// more room than its card.
    static void grow(Draft draft, NodeId id, Catalogue catalogue) {
        Node child = draft.node(id).orElseThrow();
        if (child.parent().equals(NodeId.CANVAS)) {
            return;
        }
        Node frame = draft.node(child.parent()).orElseThrow();
        Bounds needed = around(Perspective.extent(child, catalogue), catalogue.node(frame.kind()).shape());
        if (!frame.bounds().contains(needed)) {
            draft.put(frame.withBounds(frame.bounds().union(needed)));
            grow(draft, frame.id(), catalogue);
        }
    }
}
