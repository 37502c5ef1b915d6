package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.ecs.Ec2Capacity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The drawn groups of instances, cluster by cluster. Looks at each once, so that asking for many services stays cheap.
final class ClusterInstances {

    private final Map<NodeId, List<Node>> byCluster = new HashMap<>();

    ClusterInstances(CheckContext context) {
        for (Node capacity : context.nodes(Ec2Capacity.ID)) {
            context.topology()
                    .cluster(capacity)
                    .ifPresent(cluster -> byCluster
                            .computeIfAbsent(cluster.id(), id -> new ArrayList<>())
                            .add(capacity));
        }
    }

    /// Those of one cluster, by id.
    List<Node> in(Node cluster) {
        return byCluster.getOrDefault(cluster.id(), List.of());
    }
}
