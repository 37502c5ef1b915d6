package gantry.model.check;

import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import java.time.LocalDate;
import java.util.List;

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

    /// How messages call a node: its name, or its kind when it has none.
    public String label(Node node) {
        return catalogue.node(node.kind()).called(node.name());
    }
}
