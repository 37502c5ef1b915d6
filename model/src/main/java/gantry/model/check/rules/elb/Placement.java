package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.rules.SubnetMove;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.Topology;
import gantry.model.topology.VpcSubnets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// In which subnets load balancers stand and in which they could stand. Looks at every subnet at most twice, when it is
/// first asked where they could, so that asking for many load balancers stays cheap; used by one thread.
final class Placement {

    private final CheckContext context;
    private final Topology topology;
    private final Map<Boolean, Map<NodeId, Map<Zone, Node>>> byPublicity = new HashMap<>();

    private final Map<NodeId, List<Node>> byNode = new HashMap<>();
    private final Map<NodeId, Optional<Node>> vpcs = new HashMap<>();

    Placement(CheckContext context, Topology topology) {
        this.context = context;
        this.topology = topology;
    }

    private Map<NodeId, Map<Zone, Node>> byVpc(Predicate<Node> wanted) {
        var subnets = new TreeMap<NodeId, Map<Zone, Node>>();
        for (Node subnet : context.nodes(Subnet.ID)) {
            if (wanted.test(subnet)) {
                topology.vpc(subnet).ifPresent(vpc -> subnets
                        .computeIfAbsent(vpc.id(), id -> new EnumMap<>(Zone.class))
                        .putIfAbsent(VpcSubnets.zone(subnet), subnet));
            }
        }
        return subnets;
    }

    /// The subnets that a node is placed in, by id of the connection.
    List<Node> subnets(Node node) {
        return byNode.computeIfAbsent(node.id(), id -> topology.subnets(node));
    }

    /// The VPC around a subnet.
    Optional<Node> vpc(Node subnet) {
        return vpcs.computeIfAbsent(subnet.id(), id -> topology.vpc(subnet));
    }

    /// One public or one private subnet of the VPC for each zone that has such a subnet.
    Collection<Node> onePerZone(Node vpc, boolean isPublic) {
        return byPublicity
                .computeIfAbsent(isPublic, is -> byVpc(subnet -> topology.isPublic(subnet) == is))
                .getOrDefault(vpc.id(), Map.of())
                .values();
    }

    /// A fix that places `node` in exactly these subnets.
    static Fix fix(String label, Node node, Collection<Node> subnets) {
        List<NodeId> wanted = subnets.stream().map(Node::id).toList();
        return new Fix(label, now -> SubnetMove.into(now, node.id(), wanted));
    }
}
