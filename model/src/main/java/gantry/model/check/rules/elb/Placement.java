package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.Topology;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
                        .putIfAbsent(zone(subnet), subnet));
            }
        }
        return subnets;
    }

    static Zone zone(Node subnet) {
        return subnet.values().value(Subnet.ZONE);
    }

    /// The subnets that a node is placed in, by id of the connection.
    List<Node> subnets(Node node) {
        return byNode.computeIfAbsent(node.id(), id -> subnetsOf(node));
    }

    private List<Node> subnetsOf(Node node) {
        return topology.subnets(node).stream().filter(subnet -> subnet.isA(Subnet.ID)).distinct().toList();
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
        return new Fix(label, now -> place(now, node.id(), wanted));
    }

    private static Diff place(Diagram now, NodeId node, List<NodeId> wanted) {
        if (now.node(node).isEmpty() || wanted.stream().anyMatch(subnet -> now.node(subnet).isEmpty())) {
            return Diff.NONE;
        }
        var draft = new Draft(now);
        var missing = new LinkedHashSet<>(wanted);
        for (Edge edge : now.edgesFrom(node)) {
            if (edge.isA(PlacedIn.ID) && !missing.remove(edge.to())) {
                draft.remove(edge.id());
            }
        }
        missing.forEach(subnet -> draft.put(Edge.of(draft.newEdgeId(), PlacedIn.ID, node, subnet)));
        return draft.diff();
    }
}
