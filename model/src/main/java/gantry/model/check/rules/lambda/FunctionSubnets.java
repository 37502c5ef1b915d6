package gantry.model.check.rules.lambda;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.network.Zone;
import gantry.model.topology.Topology;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The subnets in which functions stand, and those in which they had better stand.
record FunctionSubnets(CheckContext context) {

    /// Those that a function is connected to.
    List<Node> of(Node function) {
        return topology().subnets(function).stream().filter(subnet -> subnet.isA(Subnet.ID)).distinct().toList();
    }

    /// A private subnet of the VPC for each zone that has one, those that reach the internet first.
    List<Node> privateOnes(Node vpc) {
        Map<Zone, Node> byZone = new EnumMap<>(Zone.class);
        List<Node> closed = context.diagram().descendants(vpc.id()).stream()
                .filter(node -> node.isA(Subnet.ID) && !topology().isPublic(node))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        closed.stream().filter(topology()::hasEgress).forEach(subnet -> byZone.putIfAbsent(zone(subnet), subnet));
        closed.forEach(subnet -> byZone.putIfAbsent(zone(subnet), subnet));
        return List.copyOf(byZone.values());
    }

    /// The private subnets that reach the internet, one for each zone that has one.
    List<Node> withEgress(Node vpc) {
        return privateOnes(vpc).stream().filter(topology()::hasEgress).toList();
    }

    /// Where tasks in place of the function would stand.
    List<Node> forTasks(Node function) {
        Optional<Node> region = topology().region(function);
        List<Node> own = of(function).stream().filter(topology()::hasEgress).toList();
        return own.isEmpty()
                ? context.nodes(Vpc.ID).stream()
                        .filter(vpc -> topology().region(vpc).equals(region))
                        .map(this::withEgress)
                        .filter(subnets -> !subnets.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : own;
    }

    private Topology topology() {
        return context.topology();
    }

    private static Zone zone(Node subnet) {
        return subnet.values().value(Subnet.ZONE);
    }
}
