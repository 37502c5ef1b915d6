package gantry.model.check.rules.network;

import gantry.model.check.CheckContext;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.Connectivity;
import gantry.model.kinds.network.NatGateway;
import gantry.model.kinds.network.Subnet;
import gantry.model.topology.VpcSubnets;
import java.util.List;
import java.util.Optional;

/// Which ways the subnets of one VPC have out of it.
record VpcRoutes(CheckContext context, Node vpc) {

    VpcSubnets subnets() {
        return context.topology().subnetsIn(vpc);
    }

    /// The drawn NAT gateways that lead to the internet.
    List<Node> drawnNats() {
        return context.topology().gatewaysOf(vpc).nat().stream()
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
                                .filter(place -> VpcSubnets.zone(place) == VpcSubnets.zone(subnet))
                                .isPresent())
                        .findFirst())
                .or(() -> drawn.stream().findFirst());
    }
}
