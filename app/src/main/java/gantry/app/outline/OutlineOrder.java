package gantry.app.outline;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what stands below what in the tree: in a frame its elements, and below each element the connections that leave
/// it. Pure functions of one diagram.
final class OutlineOrder {

    private OutlineOrder() {}

    /// What stands directly below `parent`, which may be [NodeId#CANVAS]: elements in their order from back to front, then
    /// connections by their id.
    static List<ElementId> below(Diagram diagram, ElementId parent) {
        var below = new ArrayList<ElementId>();
        if (parent instanceof NodeId node) {
            diagram.children(node).stream().map(Node::id).forEach(below::add);
            if (!node.equals(NodeId.CANVAS)) {
                diagram.edgesFrom(node).stream().map(Edge::id).forEach(below::add);
            }
        }
        return below;
    }

    /// What an element stands below; empty when the diagram doesn't hold it.
    static Optional<NodeId> above(Diagram diagram, ElementId id) {
        return diagram.element(id).map(element -> switch (element) {
            case Node node -> node.parent();
            case Edge edge -> edge.from();
        });
    }
}
