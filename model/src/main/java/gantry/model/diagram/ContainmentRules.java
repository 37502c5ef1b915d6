package gantry.model.diagram;

import gantry.model.kind.Catalogue;
import gantry.model.kind.Containment;
import gantry.model.kind.NodeKind;
import java.util.Optional;

/// Answers where a node may stand (part D.1 of the rule catalogue).
public final class ContainmentRules {

    private final Catalogue catalogue;

    public ContainmentRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The nearest frame around `id` that counts, looking through frames that only group on paper;
    /// [NodeId#CANVAS] when there is none.
    public NodeId owner(Diagram diagram, NodeId id) {
        return solid(diagram, diagram.require(id).parent());
    }

    /// `frame` itself, or the nearest one around it that does more than group on paper.
    NodeId solid(Diagram diagram, NodeId frame) {
        NodeId current = frame;
        while (!current.equals(NodeId.CANVAS) && kind(diagram, current).isTransparent()) {
            current = diagram.require(current).parent();
        }
        return current;
    }

    /// Whether a node of `kind` may be dropped on `frame`.
    public boolean accepts(Diagram diagram, NodeId frame, String kind) {
        boolean isFrame = frame.equals(NodeId.CANVAS) || kind(diagram, frame).shape().holdsChildren();
        NodeId owner = solid(diagram, frame);
        String ownerKind = owner.equals(NodeId.CANVAS) ? Containment.CANVAS : diagram.require(owner).kind();
        return isFrame && catalogue.mayContain(ownerKind, kind);
    }

    /// The frame that a node of `kind` goes to when it is dropped on `frame`: that frame itself, else the nearest
    /// legal one around it; empty when there is none.
    public Optional<NodeId> nearest(Diagram diagram, NodeId frame, String kind) {
        NodeId current = frame;
        while (!accepts(diagram, current, kind)) {
            if (current.equals(NodeId.CANVAS)) {
                return Optional.empty();
            }
            current = diagram.require(current).parent();
        }
        return Optional.of(current);
    }

    private NodeKind kind(Diagram diagram, NodeId id) {
        return catalogue.node(diagram.require(id).kind());
    }
}
