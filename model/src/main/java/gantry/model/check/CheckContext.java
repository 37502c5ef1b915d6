package gantry.model.check;

import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What a rule may look at: one snapshot of the diagram, the catalogue and today's date.
///
/// @param today injected, so that rules with dates can be tested
public record CheckContext(Diagram diagram, Catalogue catalogue, LocalDate today, CancelToken token) {

    /// All nodes of one kind, by id.
    public List<Node> nodes(String kind) {
        return diagram.nodes().stream().filter(node -> node.isA(kind)).toList();
    }

    /// All connections of one kind, by id.
    public List<Edge> edges(String kind) {
        return diagram.edges().stream().filter(edge -> edge.isA(kind)).toList();
    }

    /// The nodes that connections of one kind lead to from `node`.
    public Stream<Node> targets(Node node, String connectionKind) {
        return diagram.edgesFrom(node.id()).stream()
                .filter(edge -> edge.isA(connectionKind))
                .map(edge -> diagram.require(edge.to()));
    }

    /// The nodes from which connections of one kind lead to `node`.
    public Stream<Node> sources(Node node, String connectionKind) {
        return diagram.edgesTo(node.id()).stream()
                .filter(edge -> edge.isA(connectionKind))
                .map(edge -> diagram.require(edge.from()));
    }

    /// The children of one kind, back to front.
    public List<Node> children(Node parent, String kind) {
        return diagram.children(parent.id()).stream().filter(node -> node.isA(kind)).toList();
    }

    /// How messages call a node: its name, or its kind when it has none.
    public String label(Node node) {
        return node.name().isBlank() ? catalogue.node(node.kind()).title() : node.name();
    }
}
