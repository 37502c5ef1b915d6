package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.RoutesTo;
import gantry.model.kinds.network.InternetGateway;

/// A drawn route to some addresses only; those to everywhere belong to the route tables that [VpcRecipe] makes.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
final class RouteRecipe implements EdgeRecipe {

    @Override
    public String kind() {
        return RoutesTo.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node subnet = EdgeRecipe.from(edge, plan);
        Node gateway = EdgeRecipe.to(edge, plan);
        if (plan.primary(subnet).isEmpty() || plan.primary(gateway).isEmpty()) {
            return;
        }
        boolean isToInternet = gateway.isA(InternetGateway.ID);
        if (!plan.topology().vpc(subnet).equals(plan.topology().vpc(gateway))) {
            report(edge, plan, "they are in different VPCs.");
        } else if (!RoutesTo.isDefault(edge.values())) {
            plan.find(subnet, Network.OWN_TABLE).ifPresent(table -> add(edge, plan, table, isToInternet));
        } else if (!isToInternet && plan.topology().isPublic(subnet)) {
            report(edge, plan, "a public subnet sends everything to the internet gateway. Enter other addresses.");
        }
    }

    private static void report(Edge edge, Plan plan, String reason) {
        plan.report(
                ExportRules.NOT_EXPRESSED, edge, "The route from " + plan.label(edge) + " isn't exported: " + reason);
    }

    private static void add(Edge edge, Plan plan, Resource table, boolean isToInternet) {
        Resource gateway = plan.primary(EdgeRecipe.to(edge, plan)).orElseThrow();
        Resource route = plan.add(edge, "Route", "AWS::EC2::Route")
                .set("/RouteTableId", table.ref())
                .set("/DestinationCidrBlock", plan.usable(edge, RoutesTo.DESTINATION).orElseThrow().toString())
                .set(isToInternet ? "/GatewayId" : "/NatGatewayId", gateway.ref());
        if (isToInternet) {
            plan.topology()
                    .vpc(EdgeRecipe.from(edge, plan))
                    .ifPresent(vpc -> route.after(InternetAccess.of(plan, vpc).attachment()));
        }
    }
}
