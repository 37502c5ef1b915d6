package gantry.model.check.rules;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.PlacedIn;
import java.util.Collection;
import java.util.LinkedHashSet;

/// Changes in which subnets something stands. Nothing happens when one of those that it names is gone.
public final class SubnetMove {

    private SubnetMove() {}

    /// Places a node in exactly these subnets.
    public static Diff into(Diagram now, NodeId node, Collection<NodeId> subnets) {
        if (now.node(node).isEmpty() || subnets.stream().anyMatch(subnet -> now.node(subnet).isEmpty())) {
            return Diff.NONE;
        }
        var draft = new Draft(now);
        var missing = new LinkedHashSet<>(subnets);
        for (Edge edge : now.edgesFrom(node)) {
            if (edge.isA(PlacedIn.ID) && !missing.remove(edge.to())) {
                draft.remove(edge.id());
            }
        }
        missing.forEach(subnet -> draft.put(Edge.of(draft.newEdgeId(), PlacedIn.ID, node, subnet)));
        return draft.diff();
    }

    /// Places a node in a further subnet.
    public static Diff alsoInto(Diagram now, NodeId node, NodeId subnet) {
        boolean isDrawn = now.edgesFrom(node).stream()
                .anyMatch(edge -> edge.isA(PlacedIn.ID) && edge.to().equals(subnet));
        if (isDrawn || now.node(node).isEmpty() || now.node(subnet).isEmpty()) {
            return Diff.NONE;
        }
        var draft = new Draft(now);
        return draft.put(Edge.of(draft.newEdgeId(), PlacedIn.ID, node, subnet)).diff();
    }
}
