package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kind.CidrBlock;
import gantry.model.kinds.connection.RoutesTo;
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
        furtherBlocks(vpc, subnets, plan);
        List<Node> open = subnets.stream().filter(plan.topology()::isPublic).toList();
        List<Node> closed = subnets.stream().filter(node -> !plan.topology().isPublic(node)).toList();
        List<Resource> tables = open.isEmpty() ? List.of() : publicRoutes(vpc, open, plan);
        var gateways = new NatGateways(plan, vpc, open, closed);
        var privateTables = new ArrayList<Resource>();
        for (Node subnet : closed) {
            Resource table = ownTable(vpc, subnet, plan);
            privateTables.add(table);
            gateways.of(subnet)
                    .ifPresent(gateway -> defaultRoute(subnet, table, plan).set("/NatGatewayId", gateway));
        }
        new Endpoints(plan, vpc).add(closed.isEmpty() ? open : closed, closed.isEmpty() ? tables : privateTables);
    }

    /// A subnet waits for the block that its addresses are from.
    ///
    /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html
    private static void furtherBlocks(Node vpc, List<Node> subnets, Plan plan) {
        List<CidrBlock> blocks = plan.usable(vpc, Vpc.EXTRA_CIDRS).orElse(List.of()).stream().distinct().toList();
        for (CidrBlock block : blocks) {
            String role = "CidrBlock" + block.toString().replaceAll("\\D", "x");
            Resource resource = plan.add(vpc, role, "AWS::EC2::VPCCidrBlock")
                    .set("/VpcId", plan.primary(vpc).orElseThrow().ref())
                    .set("/CidrBlock", block.toString());
            subnets.stream()
                    .filter(subnet -> plan.usable(subnet, Subnet.CIDR).filter(block::contains).isPresent())
                    .forEach(subnet -> plan.primary(subnet).orElseThrow().after(resource));
        }
    }

    /// The table that public subnets share, then those of subnets with further drawn routes.
    private static List<Resource> publicRoutes(Node vpc, List<Node> subnets, Plan plan) {
        InternetAccess access = InternetAccess.of(plan, vpc);
        Resource shared = plan.add(vpc, "PublicRouteTable")
                .set("/VpcId", plan.primary(vpc).orElseThrow().ref())
                .set("/Tags", Network.nameTag(plan, vpc, "-public"));
        plan.add(vpc, Network.PUBLIC_ROUTE)
                .set("/RouteTableId", shared.ref())
                .set("/DestinationCidrBlock", EVERYWHERE)
                .set("/GatewayId", access.gateway().ref())
                .after(access.attachment());
        var tables = new ArrayList<>(List.of(shared));
        for (Node subnet : subnets) {
            if (plan.topology().edgesFrom(subnet, RoutesTo.ID).allMatch(edge -> RoutesTo.isDefault(edge.values()))) {
                associate(subnet, shared, plan);
            } else {
                Resource table = ownTable(vpc, subnet, plan);
                defaultRoute(subnet, table, plan).set("/GatewayId", access.gateway().ref()).after(access.attachment());
                tables.add(table);
            }
        }
        return tables;
    }

    private static Resource ownTable(Node vpc, Node subnet, Plan plan) {
        Resource table = plan.add(subnet, Network.OWN_TABLE)
                .set("/VpcId", plan.primary(vpc).orElseThrow().ref())
                .set("/Tags", Network.nameTag(plan, subnet, ""));
        associate(subnet, table, plan);
        return table;
    }

    private static Resource defaultRoute(Node subnet, Resource table, Plan plan) {
        return plan.add(subnet, Network.OWN_ROUTE)
                .set("/RouteTableId", table.ref())
                .set("/DestinationCidrBlock", EVERYWHERE);
    }

    private static void associate(Node subnet, Resource table, Plan plan) {
        plan.add(subnet, "RouteTableAssociation")
                .set("/SubnetId", plan.primary(subnet).orElseThrow().ref())
                .set("/RouteTableId", table.ref());
    }
}
