package gantry.model.check;

import gantry.model.diagram.ContainmentRules;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Frames;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Finds room for what fixes add or move, so that nothing ends up on top of something else.
public final class Placing {

    /// The distance kept to neighbours, in world units.
    private static final double GAP = 24;

    private final Catalogue catalogue;
    private final ContainmentRules containment;
    private final Creation creation;

    public Placing(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.containment = new ContainmentRules(catalogue);
        this.creation = new Creation(catalogue);
    }

    /// Adds a node of `kind` to the right of `neighbour`, in the nearest frame around it that may hold the kind.
    /// Empty when no frame may.
    public Optional<Creation.Added> addBeside(Diagram diagram, NodeId neighbour, String kind) {
        return containment.nearest(diagram, diagram.require(neighbour).parent(), kind).map(parent -> {
            Node outer = outermost(diagram, neighbour, parent);
            Point wanted = new Point(outer.bounds().right() + GAP, outer.bounds().y());
            return creation.add(diagram, kind, parent, room(diagram, parent, catalogue.node(kind).size(), wanted));
        });
    }

    /// Adds a node of `kind` to `frame`, which must be able to hold it.
    public Creation.Added addInside(Diagram diagram, NodeId frame, String kind) {
        Point at = room(diagram, frame, catalogue.node(kind).size(), corner(diagram, frame));
        return creation.add(diagram, kind, frame, at);
    }

    /// The same addition with its values changed.
    public static Creation.Added withValues(Diagram diagram, Creation.Added added, UnaryOperator<Values> step) {
        Diagram after = diagram.apply(added.diff());
        Node node = after.require(added.id());
        Diff values = new Draft(after).put(node.withValues(step.apply(node.values()))).diff();
        return new Creation.Added(added.id(), added.diff().then(values));
    }

    /// Moves a node into another frame, to a free place there. When the frame is around it already, it moves out of
    /// the frames between. Nothing happens when the frame is inside the node.
    public Diff move(Diagram diagram, NodeId id, NodeId frame) {
        boolean isInside = frame.equals(id)
                || !frame.equals(NodeId.CANVAS)
                        && diagram.ancestors(frame).stream().anyMatch(outer -> outer.id().equals(id));
        if (isInside) {
            return Diff.NONE;
        }
        Bounds bounds = diagram.require(id).bounds();
        Point to = room(diagram, frame, bounds.size(), wanted(diagram, id, frame));
        return new Operations(catalogue).drop(diagram, List.of(id), to.x() - bounds.x(), to.y() - bounds.y(), frame);
    }

    private Point wanted(Diagram diagram, NodeId id, NodeId frame) {
        boolean isAround = frame.equals(NodeId.CANVAS)
                || diagram.ancestors(id).stream().anyMatch(outer -> outer.id().equals(frame));
        if (isAround) {
            Bounds outer = outermost(diagram, id, frame).bounds();
            return new Point(outer.right() + GAP, outer.y());
        }
        return corner(diagram, frame);
    }

    /// The node itself or the frame around it that stands directly in `parent`.
    private static Node outermost(Diagram diagram, NodeId id, NodeId parent) {
        Node node = diagram.require(id);
        while (!node.parent().equals(parent) && !node.parent().equals(NodeId.CANVAS)) {
            node = diagram.require(node.parent());
        }
        return node;
    }

    private Point corner(Diagram diagram, NodeId frame) {
        if (frame.equals(NodeId.CANVAS)) {
            Bounds all = diagram.bounds();
            return new Point(all.right() + GAP, all.y());
        }
        Node home = diagram.require(frame);
        double header = Frames.header(catalogue.node(home.kind()).shape());
        return home.bounds().origin().plus(Frames.PADDING, header);
    }

    /// The first free place at or below `wanted`.
    private static Point room(Diagram diagram, NodeId parent, Size size, Point wanted) {
        List<Bounds> taken = diagram.children(parent).stream().map(Node::bounds).toList();
        Point point = Creation.snapped(wanted);
        Optional<Bounds> hit = hit(taken, point, size);
        while (hit.isPresent()) {
            double below = Math.ceil((hit.get().bottom() + GAP) / Creation.GRID) * Creation.GRID;
            point = new Point(point.x(), below);
            hit = hit(taken, point, size);
        }
        return point;
    }

    private static Optional<Bounds> hit(List<Bounds> taken, Point point, Size size) {
        Bounds wanted = Bounds.of(point, size);
        return taken.stream().filter(wanted::intersects).findFirst();
    }
}
