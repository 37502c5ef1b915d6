package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Everything between the subnets of a VPC and the rest of the world: gateways, route tables, routes and endpoints.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
final class VpcRecipe implements NodeRecipe {

    private static final String EVERYWHERE = "0.0.0.0/0";

    @Override
    public String kind() {
        return Vpc.ID;
    }

    @Override
    public void expand(Node vpc, Plan plan) {
        Resource resource = plan.primary(vpc).orElseThrow();
        resource.set("/Tags", Network.nameTag(plan, vpc, ""));
        List<Node> subnets = plan.diagram().descendants(vpc.id()).stream()
                .filter(node -> node.isA(Subnet.ID) && plan.primary(node).isPresent())
                .sorted(Comparator.comparing(Node::id))
                .toList();
        List<Node> open = subnets.stream().filter(plan.topology()::isPublic).toList();
        List<Node> closed = subnets.stream().filter(node -> !plan.topology().isPublic(node)).toList();
        var tables = new ArrayList<Resource>();
        if (!open.isEmpty()) {
            tables.add(publicRoutes(vpc, open, plan));
        }
        List<Node> leading = closed.stream().filter(plan.topology()::hasEgress).toList();
        if (open.isEmpty() && !leading.isEmpty()) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    vpc,
                    plan.label(vpc) + " has no public subnet for a NAT gateway, so its private subnets don't reach the "
                            + "internet. Add a public subnet, or switch off their routes to a NAT gateway.");
        }
        var gateways = new NatGateways(plan, vpc, open, leading);
        var privateTables = new ArrayList<Resource>();
        for (Node subnet : closed) {
            Resource table = privateTable(vpc, subnet, plan);
            privateTables.add(table);
            if (!open.isEmpty() && plan.topology().hasEgress(subnet)) {
                plan.add(subnet, Network.PRIVATE_ROUTE)
                        .set("/RouteTableId", table.ref())
                        .set("/DestinationCidrBlock", EVERYWHERE)
                        .set("/NatGatewayId", gateways.of(subnet));
            }
        }
        new Endpoints(plan, vpc).add(closed.isEmpty() ? open : closed, closed.isEmpty() ? tables : privateTables);
    }

    private static Resource publicRoutes(Node vpc, List<Node> subnets, Plan plan) {
        Resource network = plan.primary(vpc).orElseThrow();
        Resource gateway = plan.add(vpc, "InternetGateway").set("/Tags", Network.nameTag(plan, vpc, ""));
        Resource attachment = plan.add(vpc, "InternetGatewayAttachment")
                .set("/VpcId", network.ref())
                .set("/InternetGatewayId", gateway.ref());
        Resource table = plan.add(vpc, "PublicRouteTable")
                .set("/VpcId", network.ref())
                .set("/Tags", Network.nameTag(plan, vpc, "-public"));
        plan.add(vpc, Network.PUBLIC_ROUTE)
                .set("/RouteTableId", table.ref())
                .set("/DestinationCidrBlock", EVERYWHERE)
                .set("/GatewayId", gateway.ref())
                .after(attachment);
        subnets.forEach(subnet -> associate(subnet, table, plan));
        return table;
    }

    private static Resource privateTable(Node vpc, Node subnet, Plan plan) {
        Resource table = plan.add(subnet, "RouteTable")
                .set("/VpcId", plan.primary(vpc).orElseThrow().ref())
                .set("/Tags", Network.nameTag(plan, subnet, ""));
        associate(subnet, table, plan);
        return table;
    }

    private static void associate(Node subnet, Resource table, Plan plan) {
        plan.add(subnet, "RouteTableAssociation")
                .set("/SubnetId", plan.primary(subnet).orElseThrow().ref())
                .set("/RouteTableId", table.ref());
    }
}
