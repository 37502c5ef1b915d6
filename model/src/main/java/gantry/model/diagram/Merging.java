package gantry.model.diagram;

import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Adds the nodes and connections of a composition that the diagram doesn't hold yet; belongs to one [Composing].
final class Merging {

    private final Catalogue catalogue;
    private final Diagram diagram;
    private final Map<NodeId, NodeId> standIns;
    private final Map<NodeId, Point> shifts;
    private final Draft draft;
    private final Names names;

    /// The nodes of the diagram, old or new, that nodes of the composition became.
    private final Map<NodeId, NodeId> became;

    private final Map<NodeId, NodeId> copies = new LinkedHashMap<>();
    private final List<NodeId> roots = new ArrayList<>();

    /// @param standIns the nodes of the diagram that represent nodes of the composition
    /// @param shifts   how far the new nodes move whose frame is represented, and all inside them
    Merging(Catalogue catalogue, Diagram diagram, Map<NodeId, NodeId> standIns, Map<NodeId, Point> shifts) {
        this.catalogue = catalogue;
        this.diagram = diagram;
        this.standIns = standIns;
        this.shifts = new HashMap<>(shifts);
        this.draft = new Draft(diagram);
        this.names = new Names(catalogue, diagram, draft);
        this.became = new HashMap<>(standIns);
    }

    Pasting.Pasted merge(Fragment composition) {
        for (Node node : composition.nodes()) {
            if (!standIns.containsKey(node.id())) {
                add(node);
            }
        }
        var references = new References(became);
        for (NodeId copy : copies.values()) {
            Node node = draft.node(copy).orElseThrow();
            draft.put(node.withValues(references.follow(catalogue.node(node.kind()), node.values())));
        }
        composition.edges().forEach(edge -> add(edge, references));
        roots.forEach(root -> Frames.grow(draft, root, catalogue));
        return new Pasting.Pasted(List.copyOf(roots), List.of(), draft.diff());
    }

    private void add(Node node) {
        boolean isTop = shifts.containsKey(node.id());
        Point shift = shifts.getOrDefault(isTop ? node.id() : node.parent(), new Point(0, 0));
        shifts.put(node.id(), shift);
        NodeId parent = became.getOrDefault(node.parent(), NodeId.CANVAS);
        NodeKind kind = catalogue.node(node.kind());
        NodeId id = draft.newNodeId();
        became.put(node.id(), id);
        copies.put(node.id(), id);
        int z = isTop ? Operations.nextZ(diagram, parent) + roots.size() : node.z();
        var placement = new Placement(parent, node.bounds().translate(shift.x(), shift.y()), z);
        String name = names.claim(kind, parent, node.name());
        Values values = isTop ? adapted(kind, parent, node.values()) : node.values();
        draft.put(new Node(id, node.kind(), name, placement, node.traits(), values, node.suppressions()));
        if (isTop) {
            roots.add(id);
        }
    }

    /// A node that finds no counterpart among those of its kind starts with what is free beside them, such as a block
    /// of addresses; the properties by which it would have been united stay its own.
    private Values adapted(NodeKind kind, NodeId parent, Values own) {
        Optional<Node> frame = diagram.node(parent);
        if (kind.unites().isEmpty() || frame.isEmpty()) {
            return own;
        }
        Set<String> kept = kind.unites().get().stream().map(Property::name).collect(Collectors.toSet());
        var siblings = new ArrayList<Values>();
        diagram.children(parent).stream().filter(node -> node.isA(kind.id()))
                .forEach(node -> siblings.add(node.values()));
        roots.stream()
                .map(root -> draft.node(root).orElseThrow())
                .filter(node -> node.isA(kind.id()) && node.parent().equals(parent))
                .forEach(node -> siblings.add(node.values()));
        Values merged = own;
        for (Map.Entry<String, Object> entry : kind.start(frame.get().values(), siblings).values().raw().entrySet()) {
            merged = kept.contains(entry.getKey()) ? merged : merged.withRaw(entry.getKey(), entry.getValue());
        }
        return merged;
    }

    private void add(Edge edge, References references) {
        NodeId from = became.get(edge.from());
        NodeId to = became.get(edge.to());
        boolean isNew = copies.containsKey(edge.from()) || copies.containsKey(edge.to());
        if (from == null || to == null || !isNew || isFull(edge, from, to)) {
            return;
        }
        Point shift = shifts.getOrDefault(edge.from(), new Point(0, 0));
        boolean isMovedWhole = shift.equals(shifts.get(edge.to()));
        draft.put(new Edge(
                draft.newEdgeId(),
                edge.kind(),
                new Edge.Ends(from, to),
                isMovedWhole ? edge.way().moved(shift)
                        : edge.way().withBends(List.of()),
                references.follow(catalogue.connection(edge.kind()), edge.values()),
                edge.suppressions()));
    }

    /// Whether a node that was there before has all the connections of this sort that it may have.
    private boolean isFull(Edge edge, NodeId from, NodeId to) {
        String fromKind = draft.node(from).orElseThrow().kind();
        String toKind = draft.node(to).orElseThrow().kind();
        Optional<Connection> row = catalogue.row(edge.kind(), fromKind, toKind);
        Set<NodeId> known = new HashSet<>(standIns.values());
        return row.isPresent()
                && (known.contains(from) && count(diagram.edgesFrom(from), edge) >= row.get().cardinality().maxOut()
                        || known.contains(to) && count(diagram.edgesTo(to), edge) >= row.get().cardinality().maxIn());
    }

    private static int count(List<Edge> edges, Edge like) {
        return (int) edges.stream().filter(edge -> edge.isA(like.kind())).count();
    }
}
