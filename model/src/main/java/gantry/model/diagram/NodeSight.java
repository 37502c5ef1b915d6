package gantry.model.diagram;

import gantry.model.kind.Sight;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;

/// What a node's kind may look at in a diagram.
record NodeSight(Diagram diagram, Node node) implements Sight {

    @Override
    public Values values() {
        return node.values();
    }

    @Override
    public Optional<Values> parent() {
        return diagram.node(node.parent()).map(Node::values);
    }

    @Override
    public Optional<Values> referenced(String nodeKind, String id) {
        return diagram.named(id).filter(named -> named.isA(nodeKind)).map(Node::values);
    }

    @Override
    public List<Values> targets(String connectionKind) {
        return diagram.edgesFrom(node.id()).stream()
                .filter(edge -> edge.isA(connectionKind))
                .map(edge -> diagram.require(edge.to()).values())
                .toList();
    }

    @Override
    public boolean leadsTo(String connectionKind, String nodeKind) {
        return diagram.edgesFrom(node.id()).stream()
                .filter(edge -> edge.isA(connectionKind))
                .anyMatch(edge -> diagram.require(edge.to()).isA(nodeKind));
    }

    @Override
    public List<Values> sources(String connectionKind) {
        return diagram.edgesTo(node.id()).stream()
                .filter(edge -> edge.isA(connectionKind))
                .map(edge -> diagram.require(edge.from()).values())
                .toList();
    }
}
