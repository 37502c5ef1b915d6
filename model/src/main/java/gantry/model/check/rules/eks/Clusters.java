package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands in which cluster. Belongs to one run of one rule; looks at each kind once, so that asking for many
/// clusters stays cheap.
final class Clusters {

    private final CheckContext context;
    private final Topology topology;
    private final Map<String, Map<NodeId, List<Node>>> byKind = new HashMap<>();
    private final Map<NodeId, List<Node>> drawnSubnets = new HashMap<>();

    Clusters(CheckContext context) {
        this.context = context;
        this.topology = context.topology();
    }

    /// The nodes of one kind inside a cluster, by id.
    List<Node> inside(Node cluster, String kind) {
        return byKind.computeIfAbsent(kind, this::byCluster).getOrDefault(cluster.id(), List.of());
    }

    private Map<NodeId, List<Node>> byCluster(String kind) {
        Map<NodeId, List<Node>> byCluster = new HashMap<>();
        context.nodes(kind).forEach(node -> of(node).ifPresent(cluster -> byCluster
                .computeIfAbsent(cluster.id(), id -> new ArrayList<>())
                .add(node)));
        return byCluster;
    }

    /// The cluster that a node stands in.
    Optional<Node> of(Node node) {
        return topology.around(node, EksCluster.ID);
    }

    /// All groups of nodes, managed ones first.
    List<Node> nodeGroups(Node cluster) {
        return Stream.of(ManagedNodeGroup.ID, SelfManagedNodes.ID)
                .flatMap(kind -> inside(cluster, kind).stream())
                .toList();
    }

    /// The subnets that a cluster or a group of nodes is connected with.
    List<Node> drawnSubnets(Node node) {
        return drawnSubnets.computeIfAbsent(node.id(), id -> topology.subnets(node));
    }

    /// The subnets in which a group of nodes stands: its own; else those of its cluster, of which the private ones are
    /// meant where there are any.
    List<Node> subnets(Node nodeGroup) {
        List<Node> own = drawnSubnets(nodeGroup);
        if (!own.isEmpty()) {
            return own;
        }
        return topology.preferPrivate(of(nodeGroup).map(this::drawnSubnets).orElse(List.of()));
    }

    /// The VPC of a cluster: that of its subnets.
    Optional<Node> vpc(Node cluster) {
        return drawnSubnets(cluster).stream().flatMap(subnet -> topology.vpc(subnet).stream()).findFirst();
    }
}
