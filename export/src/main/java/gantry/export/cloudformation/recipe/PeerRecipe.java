package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Peers;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Two VPCs that reach each other: the connection, and a route to the other in every route table.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html
final class PeerRecipe implements EdgeRecipe {

    private static final String CONNECTION = "PeeringConnection";

    @Override
    public String kind() {
        return Peers.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node one = EdgeRecipe.from(edge, plan);
        Node other = EdgeRecipe.to(edge, plan);
        var from = EdgeRecipe.end(one, Vpc.ID, plan);
        var to = EdgeRecipe.end(other, Vpc.ID, plan);
        if (from.isEmpty() || to.isEmpty() || one.id().equals(other.id())) {
            return;
        }
        if (!plan.topology().region(one).equals(plan.topology().region(other))) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    edge,
                    plan.label(one) + " and " + plan.label(other)
                            + " are in different Regions, and a stack stands in one: create the peering by hand.");
            return;
        }
        Resource connection = plan.add(edge, CONNECTION, "AWS::EC2::VPCPeeringConnection")
                .set("/VpcId", from.get().ref())
                .set("/PeerVpcId", to.get().ref());
        routes(edge, plan, connection, one, to.get());
        routes(edge, plan, connection, other, from.get());
    }

    private static void routes(Edge edge, Plan plan, Resource connection, Node vpc, Resource destination) {
        Stream<Resource> closed = plan.diagram().descendants(vpc.id()).stream()
                .filter(node -> node.isA(Subnet.ID))
                .sorted(Comparator.comparing(Node::id))
                .flatMap(subnet -> plan.find(subnet, Network.OWN_TABLE).stream());
        List<Resource> tables = Stream.concat(plan.find(vpc, "PublicRouteTable").stream(), closed).toList();
        for (Resource table : tables) {
            plan.add(edge, "RouteOf" + table.logicalId(), "AWS::EC2::Route")
                    .set("/RouteTableId", table.ref())
                    .set("/DestinationCidrBlock", destination.get("CidrBlock"))
                    .set("/VpcPeeringConnectionId", connection.ref());
        }
    }
}
