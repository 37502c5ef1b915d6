package gantry.model.check;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.diagram.Suppression;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.Containment;
import gantry.model.kind.Kind;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Small drawings of every sort, sensible and senseless, the same for the same seed.
final class FuzzedDrawings {

    static final int MOST_NODES = 12;
    static final int MOST_CONNECTIONS = 12;

    private static final List<String> NAMES = List.of("", " ", "web", "web", "Orders", "orders.fifo", "größe", "日本",
            "a b/c", "${x}", "x'\"y\\E", "-", "10.0.0.0/16", "default", "a".repeat(300), "[(*+?", "line\nbreak");

    private static final List<String> UNKNOWN = List.of("mars.rover", "", "aws", "*");

    private final Random random;
    private final Catalogue catalogue;
    private final List<String> rules;
    private final FuzzedValues fuzzed;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    private FuzzedDrawings(long seed, Catalogue catalogue, List<String> rules) {
        this.random = new Random(seed);
        this.catalogue = catalogue;
        this.rules = rules;
        this.fuzzed = new FuzzedValues(random, random.nextInt(4) == 0 ? 4 : 40);
    }

    /// @param rules the ids of rules that may be muted
    static Diagram of(long seed, Catalogue catalogue, List<String> rules) {
        var drawing = new FuzzedDrawings(seed, catalogue, rules);
        int steps = drawing.random.nextInt(MOST_CONNECTIONS + 1);
        for (int step = 0; step < steps; step++) {
            drawing.step();
        }
        Values values = drawing.isRare() ? Values.EMPTY.withRaw("any", drawing.fuzzed.odd()) : Values.EMPTY;
        return Diagram.of(new Header("d" + seed, "Seed " + seed, values), drawing.nodes, drawing.edges);
    }

    /// Mostly draws a legal connection with what it lacks, or one more node; sometimes anything between any two nodes,
    /// or from one to itself.
    private void step() {
        if (isRare() && !nodes.isEmpty()) {
            Node from = any(nodes);
            connect(any(catalogue.connections()).id(), from.id(), isRare() ? from.id() : any(nodes).id());
        } else if (isRare() && !nodes.isEmpty()) {
            connect(any(UNKNOWN), any(nodes).id(), any(nodes).id());
        } else if (random.nextInt(4) == 0) {
            node(isRare() ? any(UNKNOWN) : any(catalogue.nodes()).id());
        } else {
            draw(any(rows()));
        }
    }

    /// The rows that the next connection may be of: mostly those that lead to or from something drawn.
    private List<Connection> rows() {
        Set<String> drawn = nodes.stream().map(Node::kind).collect(Collectors.toSet());
        List<Connection> near = catalogue.rows().stream()
                .filter(row -> drawn.contains(row.from()) || drawn.contains(row.to()))
                .toList();
        return near.isEmpty() || random.nextInt(4) == 0 ? catalogue.rows() : near;
    }

    private void draw(Connection row) {
        Optional<NodeId> from = oldOrNew(row.from());
        Optional<NodeId> to = oldOrNew(row.to());
        if (from.isPresent() && to.isPresent()) {
            connect(row.kind(), from.get(), to.get());
        }
    }

    private Optional<NodeId> oldOrNew(String kind) {
        List<Node> old = ofKind(kind);
        return old.isEmpty() || random.nextInt(4) == 0 ? node(kind) : Optional.of(any(old).id());
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private boolean isRare() {
        return random.nextInt(16) == 0;
    }

    /// Adds a node; empty when the drawing is full.
    private Optional<NodeId> node(String kind) {
        NodeId parent = isRare() && !nodes.isEmpty() ? any(nodes).id() : home(kind);
        if (nodes.size() == MOST_NODES) {
            return Optional.empty();
        }
        var bounds = new Bounds(coordinate(), coordinate(), 40 + random.nextInt(400), 24 + random.nextInt(300));
        var id = new NodeId("n" + nodes.size());
        var placement = new Placement(parent, bounds, random.nextInt(5));
        nodes.add(new Node(id, kind, any(NAMES), placement, values(catalogue.node(kind)), mutes()));
        return Optional.of(id);
    }

    /// A place where the kind may stand, which is drawn as well when there is none.
    private NodeId home(String kind) {
        List<Node> frames = nodes.stream()
                .filter(node -> !catalogue.node(node.kind()).isTransparent() || isRare())
                .filter(node -> catalogue.mayContain(node.kind(), kind))
                .toList();
        if (!frames.isEmpty()) {
            return any(frames).id();
        }
        List<String> parents = catalogue.node(kind).parents().stream().map(Containment::parent).toList();
        boolean isAtHome = parents.isEmpty() || parents.contains(Containment.CANVAS) || isRare();
        return isAtHome ? NodeId.CANVAS : node(any(parents)).orElse(NodeId.CANVAS);
    }

    private double coordinate() {
        return isRare() ? (random.nextDouble() - 0.5) * 1e9 : random.nextInt(2000);
    }

    private Values values(Kind kind) {
        List<String> ids = nodes.stream().map(node -> node.id().value()).toList();
        int odds = 1 + random.nextInt(10);
        Values values = Values.EMPTY;
        for (Property<?> property : kind.properties()) {
            if (random.nextInt(odds) == 0) {
                values = values.withRaw(property.name(), fuzzed.of(property.type(), ids));
            }
        }
        return isRare() ? values.withRaw(any(NAMES), fuzzed.odd()) : values;
    }

    private List<Suppression> mutes() {
        return isRare() ? List.of(new Suppression(isRare() ? "no/such-rule" : any(rules), "because")) : List.of();
    }

    private void connect(String kind, NodeId from, NodeId to) {
        var edge = Edge.of(new EdgeId("e" + edges.size()), kind, from, to);
        edges.add(edge.withValues(values(catalogue.connection(kind))).withSuppressions(mutes()));
    }

    private List<Node> ofKind(String kind) {
        return nodes.stream().filter(node -> node.isA(kind)).toList();
    }
}
