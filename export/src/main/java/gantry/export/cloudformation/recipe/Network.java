package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import java.util.List;
import java.util.Optional;

/// Where things stand in the network: subnets, VPC and routes.
final class Network {

    static final String PUBLIC_ROUTE = "PublicDefaultRoute";
    static final String OWN_TABLE = "RouteTable";
    static final String OWN_ROUTE = "DefaultRoute";

    private Network() {}

    /// The subnets that a node is placed in and that are exported.
    static List<Node> subnets(Plan plan, Node node) {
        return exported(plan, plan.topology().subnets(node));
    }

    static List<Node> exported(Plan plan, List<Node> subnets) {
        return subnets.stream().filter(subnet -> plan.primary(subnet).isPresent()).toList();
    }

    static List<Object> references(Plan plan, List<Node> subnets) {
        return subnets.stream()
                .flatMap(subnet -> plan.primary(subnet).stream())
                .map(resource -> (Object) resource.ref())
                .toList();
    }

    /// The VPC around the first of some subnets.
    static Optional<Resource> vpc(Plan plan, List<Node> subnets) {
        return subnets.stream().findFirst().flatMap(plan.topology()::vpc).flatMap(plan::primary);
    }

    /// Makes `resource` wait for the routes that lead out of the subnets.
    static void afterRoutes(Plan plan, Resource resource, List<Node> subnets) {
        for (Node subnet : subnets) {
            Optional<Resource> own = plan.find(subnet, OWN_ROUTE);
            own.ifPresent(resource::after);
            if (own.isEmpty() && plan.topology().isPublic(subnet)) {
                plan.topology()
                        .vpc(subnet)
                        .flatMap(vpc -> plan.find(vpc, PUBLIC_ROUTE))
                        .ifPresent(resource::after);
            }
        }
    }

    /// The `Name` tag of what belongs to `node`.
    static List<Object> nameTag(Plan plan, Node node, String suffix) {
        String name = "${AWS::StackName}-" + plan.slug(node) + suffix;
        return List.of(Block.of("Key", "Name", "Value", Intrinsic.sub(name)));
    }
}
