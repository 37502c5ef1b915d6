package gantry.model.check.rules.eks;

import gantry.model.check.Placing;
import gantry.model.check.rules.RoleSupply;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.NodeRole;
import gantry.model.kinds.connection.PodExecutionRole;
import gantry.model.kinds.eks.FargateProfile;
import gantry.model.kinds.eks.FargateSelector;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.identity.RoleKind;
import java.util.List;
import java.util.Optional;

/// Adds nodes and Fargate profiles to clusters, with the role that EKS asks for.
record NewCompute(Catalogue catalogue) {

    /// Adds a managed node group of On-Demand instances; nothing happens when the cluster is gone.
    Diff nodes(Diagram now, NodeId cluster) {
        if (now.node(cluster).isEmpty()) {
            return Diff.NONE;
        }
        Creation.Added added = new Placing(catalogue).addInside(now, cluster, ManagedNodeGroup.ID);
        return withRole(now, cluster, added, RoleSupply.of(NodeRole.ID, RoleKind.EKS_NODE));
    }

    /// Adds a Fargate profile for these namespaces; nothing happens when the cluster is gone.
    Diff profile(Diagram now, NodeId cluster, List<String> namespaces) {
        if (now.node(cluster).isEmpty()) {
            return Diff.NONE;
        }
        List<Values> selectors = namespaces.stream()
                .map(name -> Values.EMPTY.with(FargateSelector.NAMESPACE, name))
                .toList();
        Creation.Added added = Placing.withValues(
                now,
                new Placing(catalogue).addInside(now, cluster, FargateProfile.ID),
                values -> values.with(FargateProfile.SELECTORS, selectors));
        return withRole(now, cluster, added, RoleSupply.of(PodExecutionRole.ID, RoleKind.EKS_FARGATE_POD));
    }

    /// Neighbours in a cluster may share such a role, so one that is there already is used.
    private Diff withRole(Diagram now, NodeId cluster, Creation.Added added, RoleSupply role) {
        Diagram after = now.apply(added.diff());
        Optional<NodeId> present = now.descendants(cluster).stream()
                .flatMap(node -> now.edgesTo(node.id()).stream())
                .filter(edge -> edge.isA(role.connection()))
                .map(Edge::from)
                .findFirst();
        return added.diff().then(present
                .map(from -> {
                    var draft = new Draft(after);
                    return draft.put(Edge.of(draft.newEdgeId(), role.connection(), from, added.id())).diff();
                })
                .orElseGet(() -> role.add(after, catalogue, added.id())));
    }
}
