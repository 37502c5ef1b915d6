package gantry.model.check.rules.eks;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.eks.ManagedNodeGroup;
import gantry.model.kinds.eks.SelfManagedNodes;
import gantry.model.kinds.network.Subnet;
import gantry.model.topology.VpcSubnets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many addresses the nodes of clusters leave free in subnets. Each node takes one at least.
final class NodeAddresses {

    private final Clusters clusters;
    private final Map<NodeId, Long> taken = new HashMap<>();

    NodeAddresses(CheckContext context, Clusters clusters) {
        this.clusters = clusters;
        for (Node cluster : context.nodes(EksCluster.ID)) {
            clusters.nodeGroups(cluster).forEach(this::take);
        }
    }

    private void take(Node group) {
        long nodes = group.values().value(group.isA(ManagedNodeGroup.ID)
                ? ManagedNodeGroup.DESIRED
                : SelfManagedNodes.DESIRED);
        List<Node> subnets = clusters.subnets(group);
        subnets.forEach(subnet -> taken.merge(subnet.id(), nodes / subnets.size(), Long::sum));
    }

    /// The subnets of a cluster whose size is known.
    List<Node> subnets(Node cluster) {
        return clusters.drawnSubnets(cluster).stream()
                .filter(subnet -> subnet.values().get(Subnet.CIDR).isPresent())
                .toList();
    }

    /// Negative when there are more nodes than addresses.
    long free(Node subnet) {
        return VpcSubnets.addresses(subnet) - taken.getOrDefault(subnet.id(), 0L);
    }
}
