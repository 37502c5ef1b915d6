package gantry.export.cloudformation;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Connection;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Drawings of all sorts, the same for the same seed: legal and illegal parents, incomplete and odd values.
final class RandomDrawings {

    private static final List<String> NAMES = List.of("web", "web", "Orders", "", "42", "größe", "a b/c", "${x}",
            "web-service", "日本", "-", "x'\"y");

    private static final List<Object> ODD_VALUES = List.of("", "no", "${AWS::Region}", 0L, -1L, 99_999_999L, true,
            List.of(), List.of("x", 1L), Map.of());

    private final Random random;
    private final Catalogue catalogue;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, List<Node>> byKind = new HashMap<>();

    private RandomDrawings(long seed, Catalogue catalogue) {
        this.random = new Random(seed);
        this.catalogue = catalogue;
    }

    static Diagram of(long seed, Catalogue catalogue, int size) {
        var drawing = new RandomDrawings(seed, catalogue);
        for (int index = 0; index < size; index++) {
            drawing.addNode();
        }
        for (int index = 0; index < 3 * size; index++) {
            drawing.addEdge();
        }
        return Diagram.of(new Header("d-" + seed, "Random " + seed, Values.EMPTY), drawing.nodes, drawing.edges);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private void addNode() {
        List<NodeKind> kinds = catalogue.nodes();
        String kind = random.nextInt(30) == 0 ? "aws.not.known" : any(kinds).id();
        var id = new NodeId("n" + (nodes.size() + 1));
        NodeId parent = nodes.isEmpty() || random.nextInt(8) == 0 ? NodeId.CANVAS : legalParent(kind);
        var bounds = new Bounds(random.nextInt(2000), random.nextInt(2000), 100, 60);
        var node = new Node(id, kind, any(NAMES), new Placement(parent, bounds, 0), values(kind), List.of());
        nodes.add(node);
        byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(node);
    }

    private NodeId legalParent(String kind) {
        List<NodeId> legal = nodes.stream()
                .filter(node -> catalogue.mayContain(node.kind(), kind))
                .map(Node::id)
                .toList();
        return legal.isEmpty() || random.nextInt(10) == 0 ? any(nodes).id() : any(legal);
    }

    private Values values(String kind) {
        Values values = Values.EMPTY;
        for (Property<?> property : catalogue.node(kind).properties()) {
            if (random.nextInt(12) == 0) {
                values = values.withRaw(property.name(), any(ODD_VALUES));
            }
        }
        return values;
    }

    /// Mostly a legal connection between nodes of the right kinds; sometimes anything.
    private void addEdge() {
        boolean isLegal = random.nextInt(20) > 0;
        Connection row = any(catalogue.rows());
        List<Node> sources = isLegal ? byKind.getOrDefault(row.from(), List.of()) : nodes;
        List<Node> targets = isLegal ? byKind.getOrDefault(row.to(), List.of()) : nodes;
        if (!sources.isEmpty() && !targets.isEmpty()) {
            var id = new EdgeId("e" + (edges.size() + 1));
            edges.add(Edge.of(id, row.kind(), any(sources).id(), any(targets).id()));
        }
    }
}
