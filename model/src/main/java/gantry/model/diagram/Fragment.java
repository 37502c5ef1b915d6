package gantry.model.diagram;

import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A copied part of a diagram: nodes with everything inside them and the connections among them.
///
/// It stands alone: nodes whose frame wasn't copied stand on the canvas, and connections to the outside are gone.
/// References to nodes outside are kept as they are. [#toDiagram] gives it the form of a file.
///
/// @param nodes parents before their children, back to front
public record Fragment(List<Node> nodes, List<Edge> edges) {

    public static final Fragment EMPTY = new Fragment(List.of(), List.of());

    public Fragment {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /// Copies `ids`; a connection comes along exactly when both its ends do.
    public static Fragment of(Diagram diagram, Collection<? extends ElementId> ids) {
        Set<NodeId> chosen = new LinkedHashSet<>();
        for (ElementId id : ids) {
            if (id instanceof NodeId node && diagram.node(node).isPresent()) {
                chosen.add(node);
                diagram.descendants(node).forEach(inner -> chosen.add(inner.id()));
            }
        }
        var nodes = new ArrayList<Node>();
        for (Node node : diagram.paintOrder()) {
            if (chosen.contains(node.id())) {
                nodes.add(chosen.contains(node.parent()) ? node : node.withParent(NodeId.CANVAS));
            }
        }
        List<Edge> edges = diagram.edges().stream()
                .filter(edge -> chosen.contains(edge.from()) && chosen.contains(edge.to()))
                .toList();
        return new Fragment(nodes, edges);
    }

    /// Everything in a diagram, such as one that was read from pasted text.
    public static Fragment of(Diagram diagram) {
        return new Fragment(diagram.paintOrder(), List.copyOf(diagram.edges()));
    }

    /// The fragment as a drawing of its own, so that it can be written as text.
    public Diagram toDiagram() {
        return Diagram.of(new Header("fragment", "", Values.EMPTY), nodes, edges);
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /// The nodes that stand in no other node of the fragment, back to front.
    public List<Node> roots() {
        return nodes.stream().filter(node -> node.parent().equals(NodeId.CANVAS)).toList();
    }

    /// The smallest rectangle around all of it.
    public Bounds bounds() {
        return Bounds.around(nodes.stream().map(Node::bounds).toList());
    }
}
