package gantry.model.diagram;

import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Adds copies of nodes and connections: with new ids, new names where the old ones are taken, and references that
/// lead to the copies.
public final class Pasting {

    /// How far a copy steps aside from what stands in exactly its place, in world units.
    private static final double STEP = 16;

    private final Catalogue catalogue;

    public Pasting(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// What was added.
    ///
    /// @param roots    the new nodes that stand in no other new node, back to front
    /// @param homeless those that no frame around the place may hold; they were left out with all inside them
    public record Pasted(List<NodeId> roots, List<Node> homeless, Diff diff) {}

    private record Homes(Map<NodeId, NodeId> byRoot, List<Node> homeless) {}

    /// Pastes `fragment` with its top left corner at `at`, moved to the grid, into `frame` or the nearest frame around
    /// it that may hold each node.
    public Pasted paste(Diagram diagram, Fragment fragment, Point at, NodeId frame) {
        Point origin = fragment.bounds().origin();
        Point corner = Creation.snapped(at);
        return copy(diagram, fragment, corner.plus(-origin.x(), -origin.y()), frame);
    }

    /// Like [#paste], but moved by exactly `distance`, so that a copy can be dragged.
    public Pasted copy(Diagram diagram, Fragment fragment, Point distance, NodeId frame) {
        var containment = new ContainmentRules(catalogue);
        var homes = new Homes(new LinkedHashMap<>(), new ArrayList<>());
        for (Node root : fragment.roots()) {
            Optional<NodeId> home = containment.nearest(diagram, frame, root.kind());
            home.ifPresentOrElse(
                    found -> homes.byRoot().put(root.id(), found),
                    () -> homes.homeless().add(root));
        }
        return paste(diagram, fragment, distance, homes);
    }

    /// Copies nodes beside themselves: each copy stands in the frame of its original.
    public Pasted duplicate(Diagram diagram, Collection<? extends ElementId> ids, double dx, double dy) {
        Fragment fragment = Fragment.of(diagram, ids);
        var homes = new Homes(new LinkedHashMap<>(), List.of());
        fragment.roots().forEach(root -> homes.byRoot().put(root.id(), diagram.require(root.id()).parent()));
        return paste(diagram, fragment, new Point(dx, dy), homes);
    }

    private Pasted paste(Diagram diagram, Fragment fragment, Point wanted, Homes homes) {
        var draft = new Draft(diagram);
        var names = new Names(catalogue, diagram, draft);
        Point distance = free(diagram, fragment, wanted, homes);
        Map<NodeId, NodeId> copies = new LinkedHashMap<>();
        Map<NodeId, Integer> nextZ = new LinkedHashMap<>();
        var roots = new ArrayList<NodeId>();
        for (Node node : fragment.nodes()) {
            boolean isRoot = homes.byRoot().containsKey(node.id());
            if (!isRoot && !copies.containsKey(node.parent())) {
                continue;
            }
            NodeId parent = Objects.requireNonNull(
                    isRoot ? homes.byRoot().get(node.id()) : copies.get(node.parent()));
            int z = isRoot
                    ? nextZ.merge(parent, Operations.nextZ(diagram, parent), (last, first) -> last + 1)
                    : node.z();
            NodeId id = draft.newNodeId();
            copies.put(node.id(), id);
            String name = names.claim(catalogue.node(node.kind()), parent, node.name());
            var placement = new Placement(parent, node.bounds().translate(distance.x(), distance.y()), z);
            Node copy = new Node(id, node.kind(), name, placement, node.traits(), node.values(), node.suppressions());
            // Whoever makes a copy wants to put it somewhere.
            draft.put(isRoot ? copy.with(Trait.LOCKED, false) : copy);
            if (isRoot) {
                roots.add(id);
            }
        }
        finish(draft, fragment, distance, copies);
        roots.forEach(root -> Frames.grow(draft, root, catalogue));
        return new Pasted(List.copyOf(roots), List.copyOf(homes.homeless()), draft.diff());
    }

    /// Connections and references need the ids of all copies, so they come last.
    private void finish(Draft draft, Fragment fragment, Point distance, Map<NodeId, NodeId> copies) {
        var references = new References(copies);
        for (NodeId copy : copies.values()) {
            Node node = draft.node(copy).orElseThrow();
            draft.put(node.withValues(references.follow(catalogue.node(node.kind()), node.values())));
        }
        for (Edge edge : fragment.edges()) {
            NodeId from = copies.get(edge.from());
            NodeId to = copies.get(edge.to());
            if (from != null && to != null) {
                draft.put(new Edge(
                        draft.newEdgeId(),
                        edge.kind(),
                        new Edge.Ends(from, to),
                        edge.way().moved(distance),
                        references.follow(catalogue.connection(edge.kind()), edge.values()),
                        edge.suppressions()));
            }
        }
    }

    private static Point free(Diagram diagram, Fragment fragment, Point wanted, Homes homes) {
        Set<Point> taken = new HashSet<>();
        homes.byRoot().values().stream()
                .distinct()
                .flatMap(home -> diagram.children(home).stream())
                .forEach(node -> taken.add(node.bounds().origin()));
        List<Point> corners = fragment.roots().stream()
                .filter(root -> homes.byRoot().containsKey(root.id()))
                .map(root -> root.bounds().origin())
                .toList();
        Point distance = wanted;
        while (isTaken(corners, distance, taken)) {
            distance = distance.plus(STEP, STEP);
        }
        return distance;
    }

    private static boolean isTaken(List<Point> corners, Point distance, Set<Point> taken) {
        return corners.stream().anyMatch(corner -> taken.contains(corner.plus(distance.x(), distance.y())));
    }
}
