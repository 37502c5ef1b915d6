package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Size;
import gantry.model.geometry.Way;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Shape;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Moves, sizes, orders and removes what is there. Pure functions: each returns the [Diff] and changes nothing itself.
/// Those that may make a frame grow ask the catalogue how much room its shape needs.
///
/// Ids that the diagram doesn't hold are passed over, and locked nodes stay as they are. What stands inside another node
/// of the same call moves with it once. Distances are in world units.
public final class Operations {

    /// No node is made smaller than this, in world units.
    public static final Size SMALLEST = new Size(48, 32);

    private final Catalogue catalogue;

    public Operations(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Moves nodes with everything inside them; the frames around them grow where they must.
    public Diff move(Diagram diagram, Collection<NodeId> ids, double dx, double dy) {
        Map<NodeId, Point> distances = new LinkedHashMap<>();
        Shift.movable(diagram, ids).forEach(root -> distances.put(root, new Point(dx, dy)));
        return shift(diagram, distances);
    }

    private Diff shift(Diagram diagram, Map<NodeId, Point> distances) {
        var real = new LinkedHashMap<NodeId, Point>();
        distances.forEach((id, distance) -> {
            Point allowed = within(diagram, id, diagram.require(id).parent(), distance);
            if (allowed.x() != 0 || allowed.y() != 0) {
                real.put(id, allowed);
            }
        });
        Draft draft = Shift.of(diagram, real);
        real.keySet().forEach(root -> Frames.grow(draft, root, catalogue));
        return draft.diff();
    }

    /// The way `id` may go inside `parent`: locked frames keep their size, a host grows to the right and downwards only,
    /// so that its face stays in its place; other frames grow wherever they must. What is new in a locked frame that has
    /// no room for it makes it grow all the same.
    private Point within(Diagram diagram, NodeId id, NodeId parent, Point distance) {
        Point way = belowFace(diagram, id, parent, distance);
        Bounds child = extent(diagram, id);
        Bounds wanted = child.translate(way.x(), way.y());
        return Confines.of(diagram, catalogue, parent, wanted)
                .map(confines -> confines.nearest(wanted)
                        .map(place -> place.plus(-child.x(), -child.y()))
                        .orElse(isIn(diagram, id, parent) ? new Point(0, 0) : way))
                .orElse(way);
    }

    private Point belowFace(Diagram diagram, NodeId id, NodeId parent, Point distance) {
        Optional<Node> host = diagram.node(parent).filter(frame -> shape(frame) == Shape.HOST);
        if (host.isEmpty() || distance.x() == 0 && distance.y() == 0 && isIn(diagram, id, parent)) {
            return distance;
        }
        Bounds child = diagram.require(id).bounds();
        Bounds face = host.get().bounds();
        return new Point(
                Math.max(distance.x(), face.x() + Frames.PADDING - child.x()),
                Math.max(distance.y(), face.y() + Frames.header(Shape.HOST) - child.y()));
    }

    private static boolean isIn(Diagram diagram, NodeId id, NodeId parent) {
        return diagram.require(id).parent().equals(parent);
    }

    private Shape shape(Node node) {
        return catalogue.node(node.kind()).shape();
    }

    /// Moves nodes like [#move] and puts them into `newParent`, in front of what is there already.
    ///
    /// @param newParent a frame, or [NodeId#CANVAS]; whether it may hold them isn't asked, see [ContainmentRules]
    /// @throws IllegalArgumentException when the frame is one of the nodes or inside one
    public Diff drop(Diagram diagram, Collection<NodeId> ids, double dx, double dy, NodeId newParent) {
        List<NodeId> roots = Shift.movable(diagram, ids);
        requireOutside(diagram, roots, newParent);
        return put(diagram, roots, new Point(dx, dy), newParent);
    }

    /// Like [#drop], for locked nodes too.
    Diff put(Diagram diagram, List<NodeId> roots, Point distance, NodeId newParent) {
        Map<NodeId, Point> distances = new LinkedHashMap<>();
        roots.forEach(root -> distances.put(root, within(diagram, root, newParent, distance)));
        Draft draft = Shift.of(diagram, distances);
        int z = nextZ(diagram, newParent);
        for (NodeId root : roots) {
            Node node = draft.node(root).orElseThrow();
            if (!node.parent().equals(newParent)) {
                draft.put(node.withPlacement(new Placement(newParent, node.bounds(), z++)));
            }
        }
        roots.forEach(root -> Frames.grow(draft, root, catalogue));
        return draft.diff();
    }

    private static void requireOutside(Diagram diagram, List<NodeId> roots, NodeId frame) {
        if (frame.equals(NodeId.CANVAS)) {
            return;
        }
        diagram.require(frame);
        boolean isInside = roots.contains(frame)
                || diagram.ancestors(frame).stream().anyMatch(outer -> roots.contains(outer.id()));
        if (isInside) {
            throw new IllegalArgumentException("can't put " + roots + " into " + frame + ", which is inside them");
        }
    }

    /// The `z` in front of everything that stands in `parent`.
    static int nextZ(Diagram diagram, NodeId parent) {
        List<Node> siblings = diagram.children(parent);
        return siblings.isEmpty() ? 0 : siblings.getLast().z() + 1;
    }

    /// Gives a node new bounds, but never less than [#SMALLEST] and never less than what stands inside it needs.
    /// When it would be too small, the border that was dragged stops; the opposite one stays. In a locked frame it stops
    /// where that would have to grow. A collapsed frame keeps the size that it will have again.
    public Diff resize(Diagram diagram, NodeId id, Bounds wanted) {
        Node node = diagram.require(id);
        if (node.is(Trait.LOCKED) || Perspective.isCollapsed(node, catalogue)) {
            return Diff.NONE;
        }
        double width = Math.max(SMALLEST.width(), wanted.width());
        double height = Math.max(SMALLEST.height(), wanted.height());
        double x = wanted.x() == node.bounds().x() ? wanted.x() : wanted.right() - width;
        double y = wanted.y() == node.bounds().y() ? wanted.y() : wanted.bottom() - height;
        Bounds bounds = new Bounds(x, y, width, height);
        List<Node> children = diagram.children(id);
        if (!children.isEmpty()) {
            Bounds needed = Frames.around(children, shape(node), catalogue);
            bounds = bounds.contains(needed) ? bounds : bounds.union(needed);
        }
        Bounds confined = confined(diagram, node, bounds);
        var draft = new Draft(diagram).put(node.withBounds(confined));
        if (!confined.equals(node.bounds())) {
            Frames.grow(draft, id, catalogue);
        }
        return draft.diff();
    }

    /// As much of the wanted bounds as locked frames allow; those that the node has where that is too small.
    private Bounds confined(Diagram diagram, Node node, Bounds wanted) {
        return Confines.of(diagram, catalogue, node.parent(), wanted)
                .map(confines -> confines.cut(wanted, node.bounds()))
                .map(cut -> cut.width() < SMALLEST.width() || cut.height() < SMALLEST.height() ? node.bounds() : cut)
                .orElse(wanted);
    }

    /// Removes elements, everything inside them, and the connections that would lose an end.
    public static Diff remove(Diagram diagram, Collection<? extends ElementId> ids) {
        Set<ElementId> gone = new LinkedHashSet<>();
        for (ElementId id : ids) {
            if (id instanceof NodeId node && diagram.node(node).isPresent()) {
                gone.add(node);
                diagram.descendants(node).forEach(inner -> gone.add(inner.id()));
            } else if (diagram.element(id).isPresent()) {
                gone.add(id);
            }
        }
        for (Edge edge : diagram.edges()) {
            if (gone.contains(edge.from()) || gone.contains(edge.to())) {
                gone.add(edge.id());
            }
        }
        var draft = new Draft(diagram);
        gone.forEach(draft::remove);
        return draft.diff();
    }

    /// Moves nodes so that they share the outermost line of this side; at least two nodes.
    public Diff align(Diagram diagram, Collection<NodeId> ids, Side side) {
        Bounds all = around(diagram, Shift.roots(diagram, ids));
        return shiftEach(diagram, ids, box -> switch (side) {
            case TOP -> new Point(0, all.y() - box.y());
            case RIGHT -> new Point(all.right() - box.right(), 0);
            case BOTTOM -> new Point(0, all.bottom() - box.bottom());
            case LEFT -> new Point(all.x() - box.x(), 0);
        });
    }

    /// Moves nodes along `axis` so that their middles stand on one line.
    public Diff centre(Diagram diagram, Collection<NodeId> ids, Axis axis) {
        double middle = axis.middle(around(diagram, Shift.roots(diagram, ids)));
        return shiftEach(diagram, ids, box -> axis.along(middle - axis.middle(box)));
    }

    /// Moves nodes along `axis` so that the gaps between them are equal; the outermost two stay. Fewer than three
    /// nodes stay as they are.
    public Diff distribute(Diagram diagram, Collection<NodeId> ids, Axis axis) {
        Map<NodeId, Bounds> boxes = new LinkedHashMap<>();
        Shift.roots(diagram, ids).stream()
                .sorted(Comparator.comparingDouble(id -> axis.start(extent(diagram, id))))
                .forEach(id -> boxes.put(id, extent(diagram, id)));
        if (boxes.size() < 3) {
            return Diff.NONE;
        }
        List<Bounds> inOrder = List.copyOf(boxes.values());
        double first = axis.start(inOrder.getFirst());
        double filled = inOrder.stream().limit(inOrder.size() - 1L).mapToDouble(axis::length).sum();
        double gap = (axis.start(inOrder.getLast()) - first - filled) / (inOrder.size() - 1);
        Map<NodeId, Point> distances = new LinkedHashMap<>();
        double next = first;
        for (Map.Entry<NodeId, Bounds> box : boxes.entrySet()) {
            double distance = Math.round(next - axis.start(box.getValue()));
            if (distances.size() < boxes.size() - 1) {
                distances.put(box.getKey(), axis.along(distance));
            }
            next += axis.length(box.getValue()) + gap;
        }
        distances.keySet().removeIf(id -> diagram.require(id).is(Trait.LOCKED));
        return shift(diagram, distances);
    }

    private Bounds around(Diagram diagram, List<NodeId> ids) {
        return Bounds.around(ids.stream().map(id -> extent(diagram, id)).toList());
    }

    private Bounds extent(Diagram diagram, NodeId id) {
        return Perspective.extent(diagram.require(id), catalogue);
    }

    private Diff shiftEach(
            Diagram diagram, Collection<NodeId> ids, Function<Bounds, Point> distance) {
        Map<NodeId, Point> distances = new LinkedHashMap<>();
        Shift.movable(diagram, ids).forEach(root -> distances.put(root, distance.apply(extent(diagram, root))));
        return shift(diagram, distances);
    }

    /// Fixes by hand where the line of a connection runs; [Way#AUTOMATIC] leaves it to the router again.
    public static Diff setWay(Diagram diagram, EdgeId id, Way way) {
        return new Draft(diagram).put(diagram.require(id).withWay(way)).diff();
    }

    /// Sets a trait on nodes, or takes it away; see [Folding] for collapsing, which needs room when it ends.
    public static Diff mark(Diagram diagram, Collection<NodeId> ids, Trait trait, boolean isOn) {
        var draft = new Draft(diagram);
        ids.forEach(id -> diagram.node(id).ifPresent(node -> draft.put(node.with(trait, isOn))));
        return draft.diff();
    }
}
