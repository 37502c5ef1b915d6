package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts a ready composition, such as a service behind a load balancer, into a diagram that may hold parts of it
/// already: frames of the composition are represented by those around the place (its Region by the Region there), and
/// nodes whose kind says so ([NodeKind#unites]) by equal ones in those frames (its subnets by the subnets there).
/// Everything else is added.
public final class Composing {

    /// The distance kept to what is there, in world units.
    private static final double GAP = 24;

    private final Catalogue catalogue;

    public Composing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// Which nodes of a composition are represented by nodes of the diagram.
    private record Stand(Map<NodeId, NodeId> byNode, Set<NodeId> taken) {

        void put(Node node, Node existing) {
            byNode.put(node.id(), existing.id());
            taken.add(existing.id());
        }
    }

    /// Adds what is missing of `composition`, with its middle at `middle` as far as there is room, into `frame` and
    /// the frames around it. Only what is merged with elements that are there is moved to the grid.
    public Pasting.Pasted compose(Diagram diagram, Fragment composition, Point middle, NodeId frame) {
        Stand stand = stand(diagram, composition, frame);
        Bounds box = composition.bounds();
        if (stand.byNode().isEmpty()) {
            Point corner = middle.plus(-box.width() / 2, -box.height() / 2);
            Point free = aside(diagram, NodeId.CANVAS, Bounds.of(corner, box.size()), true);
            return new Pasting(catalogue).copy(diagram, composition, free.plus(-box.x(), -box.y()), frame);
        }
        Map<NodeId, Point> shifts = shifts(diagram, composition, stand, middle, frame);
        Pasting.Pasted merged = new Merging(catalogue, diagram, stand.byNode(), shifts).merge(composition);
        return new Pasting.Pasted(merged.roots(), merged.homeless(),
                new MakingWay(catalogue).after(diagram, merged.diff()));
    }

    private Stand stand(Diagram diagram, Fragment composition, NodeId frame) {
        var stand = new Stand(new HashMap<>(), new HashSet<>());
        var around = new ArrayList<Node>();
        diagram.node(frame).ifPresent(inner -> {
            around.add(inner);
            around.addAll(diagram.ancestors(frame));
        });
        for (Node node : composition.nodes()) {
            boolean isRoot = node.parent().equals(NodeId.CANVAS);
            NodeId home = isRoot ? NodeId.CANVAS : stand.byNode().get(node.parent());
            if (home != null) {
                counterpart(diagram, node, home, around, stand).ifPresent(existing -> stand.put(node, existing));
            }
        }
        return stand;
    }

    /// The node of the diagram in `home` that represents one of the composition.
    private Optional<Node> counterpart(Diagram diagram, Node node, NodeId home, List<Node> around, Stand stand) {
        NodeKind kind = catalogue.node(node.kind());
        Optional<Node> outer = around.stream()
                .filter(frame -> frame.isA(node.kind()) && !kind.isTransparent() && frame.parent().equals(home))
                .filter(frame -> !stand.taken().contains(frame.id()))
                .findFirst();
        boolean isInside = !home.equals(NodeId.CANVAS);
        return outer.or(() -> kind.unites().filter(equal -> isInside).flatMap(equal -> diagram.children(home).stream()
                .filter(other -> other.isA(node.kind()) && !stand.taken().contains(other.id()))
                .filter(other -> equal.stream().allMatch(property -> isEqual(property, node, other)))
                .findFirst()));
    }

    private static <T> boolean isEqual(Property<T> property, Node one, Node other) {
        return one.values().effective(property).equals(other.values().effective(property));
    }

    /// How far each new top node moves: those that come to stand in one frame move together.
    private Map<NodeId, Point> shifts(
            Diagram diagram, Fragment composition, Stand stand, Point middle, NodeId frame) {
        Map<NodeId, List<Node>> groups = new LinkedHashMap<>();
        for (Node node : composition.nodes()) {
            boolean isRoot = node.parent().equals(NodeId.CANVAS);
            NodeId home = isRoot ? NodeId.CANVAS : stand.byNode().get(node.parent());
            if (home != null && !stand.byNode().containsKey(node.id())) {
                groups.computeIfAbsent(home, key -> new ArrayList<>()).add(node);
            }
        }
        Map<NodeId, Point> shifts = new LinkedHashMap<>();
        // What goes to the pointer comes first, and what stands on the canvas last: it keeps its place beside the rest.
        groups.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<NodeId, List<Node>> group) -> !group.getKey().equals(frame))
                        .thenComparing(group -> group.getKey().equals(NodeId.CANVAS)))
                .forEach(group -> {
                    NodeId home = group.getKey();
                    Bounds box = Bounds.around(group.getValue().stream().map(Node::bounds).toList());
                    Point wanted = home.equals(frame)
                            ? middle.plus(-box.width() / 2, -box.height() / 2)
                            : corner(diagram, home, box, shifts.values());
                    Bounds place = Bounds.of(Creation.snapped(wanted), box.size());
                    Point at = aside(diagram, home, place, home.equals(NodeId.CANVAS));
                    group.getValue().forEach(
                            node -> shifts.put(node.id(), new Point(at.x() - box.x(), at.y() - box.y())));
                });
        return shifts;
    }

    private Point corner(Diagram diagram, NodeId home, Bounds box, Collection<Point> shifts) {
        double dx = shifts.stream().findFirst().map(Point::x).orElse(diagram.bounds().x() - box.x());
        return diagram.node(home)
                .map(frame -> Frames.corner(frame.bounds(), catalogue.node(frame.kind()).shape()))
                .orElseGet(() -> new Point(box.x() + dx, diagram.bounds().bottom() + GAP));
    }

    /// The wanted place, or the nearest one below (on the canvas: to the right) where nothing stands.
    private static Point aside(Diagram diagram, NodeId home, Bounds wanted, boolean isRightward) {
        List<Bounds> taken = diagram.children(home).stream().map(Node::bounds).toList();
        Bounds place = wanted;
        for (int i = 0; i <= taken.size(); i++) {
            Bounds now = place;
            Optional<Bounds> hit = taken.stream().filter(now.grow(GAP / 2)::intersects).findFirst();
            if (hit.isEmpty()) {
                break;
            }
            double step = isRightward
                    ? hit.get().right() + GAP - place.x()
                    : hit.get().bottom() + GAP - place.y();
            double whole = Math.ceil(step / Creation.GRID) * Creation.GRID;
            place = isRightward ? place.translate(whole, 0) : place.translate(0, whole);
        }
        return place.origin();
    }
}
