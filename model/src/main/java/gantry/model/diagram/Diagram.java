package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Sight;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A whole drawing, immutable: safe to hand to any thread.
///
/// Always holds: every parent and both ends of every connection exist, and no node is inside itself. Two diagrams are
/// equal when their headers, nodes and connections are. Elements are listed by id, so equal diagrams read the same.
public final class Diagram {

    private final Header header;
    private final Table<NodeId, Node> nodes;
    private final Table<EdgeId, Edge> edges;
    private final @Nullable Diagram whole;
    private volatile DiagramIndex index = DiagramIndex.NONE;
    private volatile EdgeIndex edgeIndex = EdgeIndex.NONE;
    private volatile @Nullable Seen seen;

    /// What a reader sees of this diagram, kept because many ask for it at every step of a gesture.
    private record Seen(Catalogue by, Diagram diagram) {}

    private Diagram(Header header, Table<NodeId, Node> nodes, Table<EdgeId, Edge> edges) {
        this(header, nodes, edges, null);
    }

    private Diagram(Header header, Table<NodeId, Node> nodes, Table<EdgeId, Edge> edges, @Nullable Diagram whole) {
        this.header = header;
        this.nodes = nodes;
        this.edges = edges;
        this.whole = whole;
    }

    /// A drawing with nothing on it.
    public static Diagram empty(String id, String title) {
        return of(new Header(id, title, Values.EMPTY), List.of(), List.of());
    }

    /// @throws IllegalArgumentException when an id stands twice, an end or parent is missing, or parents form a circle
    public static Diagram of(Header header, Collection<Node> nodes, Collection<Edge> edges) {
        var nodeMap = new TreeMap<NodeId, Node>();
        var edgeMap = new TreeMap<EdgeId, Edge>();
        nodes.forEach(node -> requireNew(nodeMap.put(node.id(), node) == null, node.id()));
        edges.forEach(edge -> requireNew(edgeMap.put(edge.id(), edge) == null, edge.id()));
        var diagram = new Diagram(header, Table.of(nodeMap), Table.of(edgeMap));
        diagram.soundness().require();
        return diagram;
    }

    private Soundness soundness() {
        return new Soundness(nodes, edges);
    }

    private static void requireNew(boolean isNew, ElementId id) {
        if (!isNew) {
            throw new IllegalArgumentException("the id " + id.value() + " stands twice");
        }
    }

    /// This diagram with `diff` applied.
    ///
    /// @throws StaleDiffException       when the diff expects something else than is here
    /// @throws IllegalArgumentException when the result would lose an end or a parent
    public Diagram apply(Diff diff) {
        if (diff.isEmpty()) {
            return this;
        }
        Header newHeader = header;
        Map<NodeId, Optional<Node>> newNodes = new LinkedHashMap<>();
        Map<EdgeId, Optional<Edge>> newEdges = new LinkedHashMap<>();
        boolean mayOrphan = false;
        for (Change change : diff.changes()) {
            switch (change) {
                case Change.OfHeader(Header before, Header after) -> {
                    requireFresh("the header", header, before);
                    newHeader = after;
                }
                case Change.OfElement element -> {
                    requireFresh(element.id().value(), element(element.id()), element.before());
                    mayOrphan |= element.after().isEmpty();
                    replace(element, newNodes, newEdges);
                }
            }
        }
        var changed = new Diagram(newHeader, nodes.with(newNodes), edges.with(newEdges));
        changed.soundness().requireAfter(diff, mayOrphan);
        changed.index = index.after(diff, changed.nodes.values());
        if (EdgeIndex.survives(diff)) {
            changed.edgeIndex = edgeIndex;
        }
        Seen known = seen;
        boolean mayHide = newHeader != header
                || newNodes.values().stream().flatMap(Optional::stream).anyMatch(node -> !node.traits().isEmpty());
        if (whole == null && known != null && known.diagram() == this && !mayHide) {
            changed.seen = new Seen(known.by(), changed);
        }
        return changed;
    }

    private static void requireFresh(String what, Object found, Object expected) {
        if (!found.equals(expected)) {
            throw new StaleDiffException(what, found, expected);
        }
    }

    private static void replace(
            Change.OfElement change, Map<NodeId, Optional<Node>> nodes, Map<EdgeId, Optional<Edge>> edges) {
        switch (change.id()) {
            case NodeId id -> nodes.put(id, change.after().map(Node.class::cast));
            case EdgeId id -> edges.put(id, change.after().map(Edge.class::cast));
        }
    }

    public Header header() {
        return header;
    }

    public String title() {
        return header.title();
    }

    /// All nodes by id; see [#paintOrder] for back to front.
    public Collection<Node> nodes() {
        return nodes.values();
    }

    /// All connections by id.
    public Collection<Edge> edges() {
        return edges.values();
    }

    public Optional<Node> node(NodeId id) {
        return nodes.get(id);
    }

    public Optional<Edge> edge(EdgeId id) {
        return edges.get(id);
    }

    /// The node that somebody named; empty when there is none, or when the text can't be an id at all.
    public Optional<Node> named(String id) {
        return ElementId.isId(id) ? node(new NodeId(id)) : Optional.empty();
    }

    public Optional<Element> element(ElementId id) {
        return switch (id) {
            case NodeId nodeId -> node(nodeId).map(Element.class::cast);
            case EdgeId edgeId -> edge(edgeId).map(Element.class::cast);
        };
    }

    /// @throws IllegalArgumentException when there is no such node
    public Node require(NodeId id) {
        return node(id).orElseThrow(() -> new IllegalArgumentException("no node " + id));
    }

    /// @throws IllegalArgumentException when there is no such connection
    public Edge require(EdgeId id) {
        return edge(id).orElseThrow(() -> new IllegalArgumentException("no connection " + id));
    }

    public boolean isEmpty() {
        return nodes.size() == 0;
    }

    /// The direct children of a frame, or the nodes on the canvas itself, back to front.
    public List<Node> children(NodeId parent) {
        return index().children(parent, nodes.values());
    }

    /// Everything inside a frame at any depth, parents before their children, back to front.
    public List<Node> descendants(NodeId parent) {
        var all = new ArrayList<Node>();
        for (Node child : children(parent)) {
            all.add(child);
            all.addAll(descendants(child.id()));
        }
        return all;
    }

    /// The frames around a node, nearest first.
    public List<Node> ancestors(NodeId id) {
        var all = new ArrayList<Node>();
        for (NodeId parent = require(id).parent(); !parent.equals(NodeId.CANVAS); parent = all.getLast().parent()) {
            all.add(require(parent));
        }
        return all;
    }

    /// What the kind of `node` may look at to describe it.
    public Sight sight(Node node) {
        return new NodeSight(this, node);
    }

    /// All nodes back to front: a parent before its children, siblings by `z`.
    public List<Node> paintOrder() {
        return index().paintOrder(nodes.values());
    }

    /// Those of `ids` that are in the diagram, back to front; quick when they are few.
    public List<Node> paintOrder(Collection<NodeId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> node(id).stream())
                .map(node -> PaintPlace.of(this, node))
                .sorted()
                .map(PaintPlace::node)
                .toList();
    }

    public List<Edge> edgesFrom(NodeId id) {
        return edgeIndex().from(id, edges.values());
    }

    public List<Edge> edgesTo(NodeId id) {
        return edgeIndex().to(id, edges.values());
    }

    /// The smallest rectangle around all nodes; empty at the origin when there are none.
    public Bounds bounds() {
        return Bounds.around(nodes.values().stream().map(Node::bounds).toList());
    }

    /// The nodes that differ from those of `before`, new and removed ones included; quick when most are shared.
    public Set<NodeId> nodesChangedSince(Diagram before) {
        Set<NodeId> changed = new LinkedHashSet<>();
        nodes.differences(before.nodes, changed::add);
        return changed;
    }

    /// The connections that differ from those of `before`, like [#nodesChangedSince].
    public Set<EdgeId> edgesChangedSince(Diagram before) {
        Set<EdgeId> changed = new LinkedHashSet<>();
        edges.differences(before.edges, changed::add);
        return changed;
    }

    /// The drawing that this is the visible part of, see [Perspective]; itself when it is no such part.
    public Diagram whole() {
        Diagram found = whole;
        return found == null ? this : found;
    }

    /// The same diagram as the visible part of `source`.
    Diagram asPartOf(Diagram source) {
        return new Diagram(header, nodes, edges, source);
    }

    /// The result of `perspective`, which is asked once for each catalogue.
    Diagram seen(Catalogue by, UnaryOperator<Diagram> perspective) {
        Seen known = seen;
        if (known == null || known.by() != by) {
            known = new Seen(by, perspective.apply(this));
            seen = known;
        }
        return known.diagram();
    }

    private DiagramIndex index() {
        DiagramIndex known = index;
        if (known == DiagramIndex.NONE) {
            known = DiagramIndex.of(nodes.values());
            index = known;
        }
        return known;
    }

    private EdgeIndex edgeIndex() {
        EdgeIndex known = edgeIndex;
        if (known == EdgeIndex.NONE) {
            known = EdgeIndex.of(edges.values());
            edgeIndex = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Diagram that
                && header.equals(that.header)
                && nodes.equals(that.nodes)
                && edges.equals(that.edges);
    }

    @Override
    public int hashCode() {
        return header.hashCode() * 31 + nodes.hashCode();
    }

    @Override
    public String toString() {
        return "Diagram " + header.id() + " with " + nodes.size() + " nodes and " + edges.size() + " connections";
    }
}
