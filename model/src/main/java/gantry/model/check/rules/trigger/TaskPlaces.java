package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.network.Subnet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where tasks can be started that belong to no service: the clusters and subnets of each Region.
final class TaskPlaces {

    /// The most subnets of a task: https://docs.aws.amazon.com/scheduler/latest/APIReference/API_AwsVpcConfiguration.html
    private static final int MOST_SUBNETS = 16;

    private final CheckContext context;
    private final Map<NodeId, List<Node>> clusters = new HashMap<>();
    private final Map<NodeId, List<Node>> subnets = new HashMap<>();

    TaskPlaces(CheckContext context) {
        this.context = context;
        sort(context.nodes(EcsCluster.ID), clusters);
        sort(context.nodes(Subnet.ID), subnets);
    }

    /// What stands in no Region is in reach of everything that stands in none.
    private void sort(List<Node> nodes, Map<NodeId, List<Node>> byRegion) {
        for (Node node : nodes) {
            byRegion.computeIfAbsent(region(node), id -> new ArrayList<>()).add(node);
        }
    }

    private NodeId region(Node node) {
        return context.topology().region(node).map(Node::id).orElse(NodeId.CANVAS);
    }

    List<Node> clusters(Node starter) {
        return clusters.getOrDefault(region(starter), List.of());
    }

    boolean hasPrivateSubnet(Node starter) {
        return subnets.getOrDefault(region(starter), List.of()).stream()
                .anyMatch(subnet -> !context.topology().isPublic(subnet));
    }

    /// A private subnet for each zone of the first VPC that has any, such with a way out before others.
    List<Node> privateSubnets(Node starter) {
        return subnets.getOrDefault(region(starter), List.of()).stream()
                .flatMap(subnet -> context.topology().vpc(subnet).stream())
                .distinct()
                .map(context.topology()::subnetsIn)
                .map(all -> all.privateWithEgress().isEmpty() ? all.privateOnes() : all.privateWithEgress())
                .filter(byZone -> !byZone.isEmpty())
                .findFirst()
                .map(byZone -> List.copyOf(byZone.values()))
                .orElse(List.of());
    }

    /// The public subnets of the first VPC that has any.
    List<Node> publicSubnets(Node starter) {
        List<Node> all = subnets.getOrDefault(region(starter), List.of()).stream()
                .filter(context.topology()::isPublic)
                .toList();
        return all.stream()
                .filter(subnet -> context.topology().vpc(subnet).equals(context.topology().vpc(all.getFirst())))
                .limit(MOST_SUBNETS)
                .toList();
    }
}
