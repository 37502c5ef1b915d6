package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Size;
import gantry.model.geometry.Way;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Shape;
import java.util.ArrayList;
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
/// Ids that the diagram doesn't hold are passed over. What stands inside another node of the same call moves with it
/// once. Distances are in world units.
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
        Shift.roots(diagram, ids).forEach(root -> distances.put(root, new Point(dx, dy)));
        return shift(diagram, distances);
    }

    private Diff shift(Diagram diagram, Map<NodeId, Point> distances) {
        var real = new LinkedHashMap<NodeId, Point>();
        distances.forEach((id, distance) -> {
            Point allowed = belowFace(diagram, id, diagram.require(id).parent(), distance);
            if (allowed.x() != 0 || allowed.y() != 0) {
                real.put(id, allowed);
            }
        });
        Draft draft = Shift.of(diagram, real);
        real.keySet().forEach(root -> Frames.grow(draft, root, catalogue));
        return draft.diff();
    }

    /// The way `id` may go inside `parent`: a host grows to the right and downwards only, so that its face stays in its
    /// place; other frames grow wherever they must.
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
        List<NodeId> roots = Shift.roots(diagram, ids);
        requireOutside(diagram, roots, newParent);
        Map<NodeId, Point> distances = new LinkedHashMap<>();
        roots.forEach(root -> distances.put(root, belowFace(diagram, root, newParent, new Point(dx, dy))));
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
    /// When it would be too small, the border that was dragged stops; the opposite one stays.
    public Diff resize(Diagram diagram, NodeId id, Bounds wanted) {
        Node node = diagram.require(id);
        double width = Math.max(SMALLEST.width(), wanted.width());
        double height = Math.max(SMALLEST.height(), wanted.height());
        double x = wanted.x() == node.bounds().x() ? wanted.x() : wanted.right() - width;
        double y = wanted.y() == node.bounds().y() ? wanted.y() : wanted.bottom() - height;
        Bounds bounds = new Bounds(x, y, width, height);
        List<Node> children = diagram.children(id);
        if (!children.isEmpty()) {
            Bounds needed = Frames.around(children, shape(node));
            bounds = bounds.contains(needed) ? bounds : bounds.union(needed);
        }
        var draft = new Draft(diagram).put(node.withBounds(bounds));
        if (!bounds.equals(node.bounds())) {
            Frames.grow(draft, id, catalogue);
        }
        return draft.diff();
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

    /// Puts nodes in front of their siblings, keeping the order among them.
    public static Diff toFront(Diagram diagram, Collection<NodeId> ids) {
        return order(diagram, ids, true);
    }

    /// Puts nodes behind their siblings, keeping the order among them.
    public static Diff toBack(Diagram diagram, Collection<NodeId> ids) {
        return order(diagram, ids, false);
    }

    private static Diff order(Diagram diagram, Collection<NodeId> ids, boolean toFront) {
        Set<NodeId> wantedIds = new LinkedHashSet<>(ids);
        Set<NodeId> parents = new LinkedHashSet<>();
        ids.forEach(id -> diagram.node(id).ifPresent(node -> parents.add(node.parent())));
        var draft = new Draft(diagram);
        for (NodeId parent : parents) {
            List<Node> siblings = diagram.children(parent);
            List<Node> chosen = siblings.stream().filter(node -> wantedIds.contains(node.id())).toList();
            List<Node> others = siblings.stream().filter(node -> !wantedIds.contains(node.id())).toList();
            var wanted = new ArrayList<>(toFront ? others : chosen);
            wanted.addAll(toFront ? chosen : others);
            if (!wanted.equals(siblings)) {
                int z = toFront ? others.getLast().z() + 1 : others.getFirst().z() - chosen.size();
                for (Node node : chosen) {
                    draft.put(node.withZ(z++));
                }
            }
        }
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
        Point middle = around(diagram, Shift.roots(diagram, ids)).center();
        return shiftEach(diagram, ids, box -> switch (axis) {
            case HORIZONTAL -> new Point(middle.x() - box.center().x(), 0);
            case VERTICAL -> new Point(0, middle.y() - box.center().y());
        });
    }

    /// Moves nodes along `axis` so that the gaps between them are equal; the outermost two stay. Fewer than three
    /// nodes stay as they are.
    public Diff distribute(Diagram diagram, Collection<NodeId> ids, Axis axis) {
        boolean isAcross = axis == Axis.HORIZONTAL;
        List<Node> nodes = Shift.roots(diagram, ids).stream()
                .map(diagram::require)
                .sorted(Comparator.comparingDouble(node -> start(node.bounds(), isAcross)))
                .toList();
        if (nodes.size() < 3) {
            return Diff.NONE;
        }
        double first = start(nodes.getFirst().bounds(), isAcross);
        double last = start(nodes.getLast().bounds(), isAcross);
        double filled = nodes.stream().limit(nodes.size() - 1L).mapToDouble(node -> length(node, isAcross)).sum();
        double gap = (last - first - filled) / (nodes.size() - 1);
        Map<NodeId, Point> distances = new LinkedHashMap<>();
        double next = first;
        for (Node node : nodes.subList(0, nodes.size() - 1)) {
            double distance = Math.round(next - start(node.bounds(), isAcross));
            distances.put(node.id(), isAcross ? new Point(distance, 0) : new Point(0, distance));
            next += length(node, isAcross) + gap;
        }
        return shift(diagram, distances);
    }

    private static double start(Bounds bounds, boolean isAcross) {
        return isAcross ? bounds.x() : bounds.y();
    }

    private static double length(Node node, boolean isAcross) {
        return isAcross ? node.bounds().width() : node.bounds().height();
    }

    private static Bounds around(Diagram diagram, List<NodeId> ids) {
        return Bounds.around(ids.stream().map(id -> diagram.require(id).bounds()).toList());
    }

    private Diff shiftEach(
            Diagram diagram, Collection<NodeId> ids, Function<Bounds, Point> distance) {
        Map<NodeId, Point> distances = new LinkedHashMap<>();
        Shift.roots(diagram, ids)
                .forEach(root -> distances.put(root, distance.apply(diagram.require(root).bounds())));
        return shift(diagram, distances);
    }

    /// Fixes by hand where the line of a connection runs; [Way#AUTOMATIC] leaves it to the router again.
    public static Diff setWay(Diagram diagram, EdgeId id, Way way) {
        return new Draft(diagram).put(diagram.require(id).withWay(way)).diff();
    }

    /// Sets a trait on nodes, or takes it away.
    public static Diff mark(Diagram diagram, Collection<NodeId> ids, Trait trait, boolean isOn) {
        var draft = new Draft(diagram);
        ids.forEach(id -> diagram.node(id).ifPresent(node -> draft.put(node.with(trait, isOn))));
        return draft.diff();
    }
}
