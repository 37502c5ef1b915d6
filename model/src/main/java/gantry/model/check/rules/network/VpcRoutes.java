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
import gantry.model.topology.VpcSubnets;
import java.util.List;
import java.util.Optional;

/// Which ways the subnets of one VPC have out of it.
record VpcRoutes(CheckContext context, Node vpc) {

    VpcSubnets subnets() {
        return new VpcSubnets(context.diagram(), context.topology(), vpc);
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
                                .filter(place -> VpcSubnets.zone(place) == VpcSubnets.zone(subnet))
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
