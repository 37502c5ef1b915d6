package gantry.export.layout;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Frames;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import java.util.Comparator;
import java.util.List;

/// How large frames are around what they hold.
final class Outlines {

    /// Between a frame's border or header and what it holds, beyond the least, in world units.
    private static final double AIR = 8;

    /// Between what is stacked in a host, in world units.
    private static final double STACKED = 8;

    /// A title gets room up to this width, in world units; a longer one is cut.
    private static final double TITLE_MOST = 288;

    /// About how wide a letter of a frame's name and of its fact is, and what else stands in the line, in world units.
    private static final double NAME_LETTER = 7.5;
    private static final double FACT_LETTER = 6.2;
    private static final double AROUND_TITLE = 52;

    private final Diagram diagram;
    private final Catalogue catalogue;

    Outlines(Diagram diagram, Catalogue catalogue) {
        this.diagram = diagram;
        this.catalogue = catalogue;
    }

    private NodeKind kind(NodeId id) {
        return catalogue.node(diagram.require(id).kind());
    }

    /// Whether the frame holds its children one below the other under its face.
    boolean isStack(NodeId id) {
        return !id.equals(NodeId.CANVAS) && kind(id).shape() == Shape.HOST;
    }

    /// Where the first child of a frame with these bounds goes.
    Point corner(Bounds frame, NodeId id) {
        double air = isStack(id) ? 0 : AIR;
        return new Point(
                frame.x() + Frames.PADDING + air, frame.y() + Frames.header(kind(id).shape()) + air);
    }

    /// Puts the children of a host one below the other.
    void stack(NodeId host, Places places) {
        Point next = corner(places.of(host), host);
        List<Node> children = diagram.children(host).stream()
                .sorted(Comparator.comparingDouble((Node child) -> child.bounds().y()))
                .toList();
        for (Node child : children) {
            places.move(child.id(), next);
            next = next.plus(0, places.of(child.id()).height() + STACKED);
        }
    }

    /// Gives a frame the size that its children need.
    ///
    /// @param isFree whether they stand where [#corner] says; otherwise the frame goes to where they are
    void fit(NodeId id, Places places, boolean isFree) {
        Bounds needed = needed(id, places);
        Bounds now = places.of(id);
        Point origin = isFree ? now.origin() : needed.origin();
        double width = Math.max(needed.right() - origin.x(), leastWidth(id));
        double height = needed.bottom() - origin.y();
        if (isStack(id)) {
            width = Math.max(width, kind(id).size().width());
            height = Math.max(height, kind(id).size().height());
        }
        places.put(id, new Bounds(origin.x(), origin.y(), width, height));
    }

    /// Lets a frame grow until it holds its children.
    ///
    /// @return whether it had to
    boolean grow(NodeId id, Places places) {
        Bounds now = places.of(id);
        Bounds grown = now.union(Frames.around(children(id, places), kind(id).shape()));
        places.put(id, grown);
        return !grown.equals(now);
    }

    private Bounds needed(NodeId id, Places places) {
        Bounds inner = children(id, places);
        return Frames.around(isStack(id) ? inner : inner.grow(AIR), kind(id).shape());
    }

    private Bounds children(NodeId id, Places places) {
        return Bounds.around(
                diagram.children(id).stream().map(child -> places.of(child.id())).toList());
    }

    private double leastWidth(NodeId id) {
        Node node = diagram.require(id);
        NodeKind kind = kind(id);
        String name = kind.called(node.name());
        double title = AROUND_TITLE
                + name.length() * NAME_LETTER
                + kind.fact(diagram.sight(node)).length() * FACT_LETTER;
        return Spacing.snappedUp(Math.min(title, TITLE_MOST));
    }
}
