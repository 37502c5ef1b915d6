package gantry.model.check.rules.network;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.Connectivity;
import gantry.model.kinds.network.NatGateway;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Zone;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which ways the subnets of one VPC have out of it.
record VpcRoutes(CheckContext context, Node vpc) {

    static Zone zone(Node subnet) {
        return subnet.values().value(Subnet.ZONE);
    }

    /// By id.
    List<Node> subnets() {
        return context.diagram().descendants(vpc.id()).stream()
                .filter(node -> node.isA(Subnet.ID))
                .sorted(Comparator.comparing(Node::id))
                .toList();
    }

    /// The private subnets that call the internet through a NAT gateway.
    List<Node> throughNat() {
        return subnets().stream()
                .filter(subnet -> !context.topology().isPublic(subnet) && context.topology().hasEgress(subnet))
                .toList();
    }

    /// The first public subnet of each zone that has one.
    Map<Zone, Node> publicByZone() {
        Map<Zone, Node> byZone = new EnumMap<>(Zone.class);
        subnets().stream()
                .filter(context.topology()::isPublic)
                .forEach(subnet -> byZone.putIfAbsent(zone(subnet), subnet));
        return byZone;
    }

    /// The first private subnet of each zone that has one which reaches the internet.
    List<Node> privateByZone() {
        Map<Zone, Node> byZone = new EnumMap<>(Zone.class);
        throughNat().forEach(subnet -> byZone.putIfAbsent(zone(subnet), subnet));
        return List.copyOf(byZone.values());
    }

    /// The drawn NAT gateways that lead to the internet.
    List<Node> drawnNats() {
        return context.topology().natGateways(vpc).stream()
                .filter(each -> each.values().value(NatGateway.CONNECTIVITY) == Connectivity.PUBLIC)
                .toList();
    }

    /// The drawn NAT gateway that a private subnet uses: where its route leads, else one in its zone, else any.
    Optional<Node> nat(Node subnet, List<Node> drawn) {
        Optional<Node> routed = context.topology().defaultRoutes(subnet).stream()
                .map(edge -> context.diagram().require(edge.to()))
                .filter(each -> each.isA(NatGateway.ID))
                .findFirst();
        return routed
                .or(() -> drawn.stream()
                        .filter(each -> context.topology()
                                .around(each, Subnet.ID)
                                .filter(place -> zone(place) == zone(subnet))
                                .isPresent())
                        .findFirst())
                .or(() -> drawn.stream().findFirst());
    }

    /// Removes connections; those that are gone already don't matter.
    static Fix remove(String label, List<Edge> edges) {
        List<EdgeId> ids = edges.stream().map(Edge::id).toList();
        return new Fix(label, now -> {
            var draft = new Draft(now);
            ids.stream().filter(id -> now.edge(id).isPresent()).forEach(draft::remove);
            return draft.diff();
        });
    }
}
