package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;
import gantry.model.kind.Start;
import gantry.model.kind.Values;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Adds nodes and connections. Each function returns the id of what is new together with the [Diff].
///
/// Whether a place or a connection is legal isn't asked here, see [ContainmentRules] and [ConnectionRules].
public final class Creation {

    /// New things stand on multiples of this, in world units.
    public static final double GRID = 8;

    /// How far a new thing steps aside when another one stands in exactly its place, in world units.
    private static final double STEP = 2 * GRID;

    private final Catalogue catalogue;
    private final ContainmentRules containment;

    public Creation(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.containment = new ContainmentRules(catalogue);
    }

    /// A new node.
    public record Added(NodeId id, Diff diff) {}

    /// A new connection.
    public record Connected(EdgeId id, Diff diff) {}

    /// The nearest point of the grid.
    public static Point snapped(Point point) {
        return new Point(Math.round(point.x() / GRID) * GRID, Math.round(point.y() / GRID) * GRID);
    }

    /// Adds a node with the size, name and values that its kind starts with, in front of its siblings.
    ///
    /// @param parent a frame, or [NodeId#CANVAS]
    /// @param at     where its top left corner goes, in world units; moved to the grid, into the frame where it has
    ///               room, and aside from a sibling there
    public Added add(Diagram diagram, String kind, NodeId parent, Point at) {
        NodeKind nodeKind = catalogue.node(kind);
        Bounds room = room(diagram, parent, Bounds.of(snapped(at), nodeKind.size()));
        return add(diagram, nodeKind, parent, isHost(diagram, parent) ? room.origin() : snapped(room.origin()));
    }

    /// Adds a node where one would go on writing: beside `before`, else where `frame` has room. A frame without room grows,
    /// and what stands beside it makes way.
    ///
    /// @param before stands in `frame`
    public Added addAfter(Diagram diagram, String kind, NodeId frame, Optional<NodeId> before) {
        Node home = diagram.require(frame);
        if (isHost(diagram, frame)) {
            return add(diagram, kind, frame, home.bounds().origin());
        }
        NodeKind nodeKind = catalogue.node(kind);
        Optional<Bounds> neighbour = before.flatMap(diagram::node).map(node -> Perspective.extent(node, catalogue));
        Bounds place = new ReadingOrder(diagram, home, catalogue).next(nodeKind.size(), neighbour);
        Added added = add(diagram, nodeKind, frame, place.origin());
        return new Added(added.id(), new MakingWay(catalogue).after(diagram, added.diff()));
    }

    /// Like [#add], off the grid where `at` is: for a place that something else decides, such as a line shared with a
    /// neighbour.
    public Added place(Diagram diagram, String kind, NodeId parent, Point at) {
        NodeKind nodeKind = catalogue.node(kind);
        Bounds room = room(diagram, parent, Bounds.of(at, nodeKind.size()));
        return add(diagram, nodeKind, parent, room.origin());
    }

    /// Where in `parent` a new node would stand that was wanted at `wanted`, as long as nothing else stands there: inside,
    /// but where that would push it onto a sibling that it was kept clear of. Then the frame grows instead.
    public Bounds room(Diagram diagram, NodeId parent, Bounds wanted) {
        return diagram.node(parent)
                .map(frame -> Frames.inside(frame.bounds(), wanted, catalogue.node(frame.kind()).shape()))
                .filter(inside -> isHost(diagram, parent) || !isPushedOnSibling(diagram, parent, wanted, inside))
                .orElse(wanted);
    }

    private static boolean isPushedOnSibling(Diagram diagram, NodeId parent, Bounds wanted, Bounds inside) {
        boolean isAtBorder = !inside.equals(wanted) && diagram.require(parent).bounds().intersects(wanted);
        return isAtBorder && diagram.children(parent).stream()
                .map(Node::bounds)
                .anyMatch(sibling -> sibling.intersects(inside) && !sibling.intersects(wanted));
    }

    /// A host isn't asked to keep to the grid: that could lift its face.
    private boolean isHost(Diagram diagram, NodeId parent) {
        return diagram.node(parent)
                .filter(frame -> catalogue.node(frame.kind()).shape() == Shape.HOST)
                .isPresent();
    }

    private Added add(Diagram diagram, NodeKind nodeKind, NodeId parent, Point at) {
        var draft = new Draft(diagram);
        NodeId id = draft.newNodeId();
        Start start = start(diagram, nodeKind, parent);
        String wish = start.name().isEmpty() ? nodeKind.newName() : start.name();
        String name = new Names(catalogue, diagram, draft).claim(nodeKind, parent, wish);
        Bounds wanted = Bounds.of(at, nodeKind.size());
        Point free = isHost(diagram, parent)
                ? stacked(diagram.children(parent), wanted)
                : free(diagram, parent, wanted.origin());
        Bounds bounds = Bounds.of(free, nodeKind.size());
        var placement = new Placement(parent, bounds, Operations.nextZ(diagram, parent));
        draft.put(new Node(id, nodeKind.id(), name, placement, start.values(), List.of()));
        Frames.grow(draft, id, catalogue);
        return new Added(id, draft.diff());
    }

    private Start start(Diagram diagram, NodeKind kind, NodeId parent) {
        NodeId owner = containment.solid(diagram, parent);
        Values around = diagram.node(owner).map(Node::values).orElse(Values.EMPTY);
        List<Values> siblings = diagram.nodes().stream()
                .filter(node -> node.isA(kind.id()))
                .filter(node -> containment.owner(diagram, node.id()).equals(owner))
                .map(Node::values)
                .toList();
        return kind.start(around, siblings);
    }

    /// A host is hardly larger than what it holds, so there a new node goes below the others where it would cover one.
    private static Point stacked(List<Node> siblings, Bounds wanted) {
        boolean isFree = siblings.stream().noneMatch(node -> node.bounds().intersects(wanted));
        double below = siblings.stream().mapToDouble(node -> node.bounds().bottom()).max().orElse(0) + Frames.GAP;
        return isFree ? wanted.origin() : new Point(wanted.x(), below);
    }

    private static Point free(Diagram diagram, NodeId parent, Point wanted) {
        List<Point> taken = diagram.children(parent).stream().map(node -> node.bounds().origin()).toList();
        Point point = wanted;
        while (taken.contains(point)) {
            point = point.plus(STEP, STEP);
        }
        return point;
    }

    /// Adds a connection with the meaning of `row`; connections that there may be only one of make way for it.
    public Connected connect(Diagram diagram, Connection row, NodeId from, NodeId to) {
        var draft = new Draft(diagram);
        new ConnectionRules(catalogue).replacedBy(diagram, from, to, row).forEach(edge -> draft.remove(edge.id()));
        return connected(draft, row.kind(), from, to);
    }

    /// Adds an arrow that means nothing, which may join any two nodes.
    ///
    /// @throws IllegalStateException when the catalogue has no such kind
    public Connected annotate(Diagram diagram, NodeId from, NodeId to) {
        ConnectionKind arrow = catalogue.freeConnection()
                .orElseThrow(() -> new IllegalStateException("no kind of connection is free of meaning"));
        return connected(new Draft(diagram), arrow.id(), from, to);
    }

    private static Connected connected(Draft draft, String kind, NodeId from, NodeId to) {
        EdgeId id = draft.newEdgeId();
        draft.put(Edge.of(id, kind, from, to));
        return new Connected(id, draft.diff());
    }

    /// Puts nodes of one parent into a new frame of `kind` around them.
    ///
    /// @throws IllegalArgumentException when there are no such nodes or they have different parents
    public Added enclose(Diagram diagram, Collection<NodeId> ids, String kind) {
        List<NodeId> roots = Shift.roots(diagram, ids);
        List<NodeId> parents = roots.stream().map(root -> diagram.require(root).parent()).distinct().toList();
        if (parents.size() != 1) {
            throw new IllegalArgumentException("need nodes of one parent, not of " + parents);
        }
        NodeId parent = parents.getFirst();
        NodeKind frameKind = catalogue.node(kind);
        var draft = new Draft(diagram);
        NodeId id = draft.newNodeId();
        String name = new Names(catalogue, diagram, draft).claim(frameKind, parent, frameKind.newName());
        Bounds bounds = Frames.around(roots.stream().map(diagram::require).toList(), frameKind.shape(), catalogue);
        var placement = new Placement(parent, bounds, Operations.nextZ(diagram, parent));
        draft.put(new Node(id, kind, name, placement, start(diagram, frameKind, parent).values(), List.of()));
        roots.forEach(root -> draft.put(diagram.require(root).withParent(id)));
        Frames.grow(draft, id, catalogue);
        return new Added(id, draft.diff());
    }

    /// Removes frames and leaves what stood in them where it is, in the frame around; locked frames stay.
    public Diff dissolve(Diagram diagram, Collection<NodeId> frames) {
        var operations = new Operations(catalogue);
        Diff diff = Diff.NONE;
        Diagram current = diagram;
        Set<NodeId> chosen = new LinkedHashSet<>(frames);
        List<NodeId> outermostFirst = diagram.paintOrder().stream()
                .map(Node::id)
                .filter(chosen::contains)
                .filter(id -> !diagram.require(id).is(Trait.LOCKED))
                .toList();
        for (NodeId frame : outermostFirst) {
            List<NodeId> children = current.children(frame).stream().map(Node::id).toList();
            Diff out = operations.put(current, children, new Point(0, 0), current.require(frame).parent());
            Diff gone = Operations.remove(current.apply(out), List.of(frame));
            diff = diff.then(out).then(gone);
            current = current.apply(out).apply(gone);
        }
        return diff;
    }
}
