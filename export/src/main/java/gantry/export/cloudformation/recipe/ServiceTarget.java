package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Option;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.List;
import java.util.Optional;

/// A load balancer that sends requests to the tasks of a service.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html
final class ServiceTarget implements EdgeRecipe {

    static final String GROUP = "TargetGroup";

    /// The time that a task gets to finish requests when it is taken away.

    private record Port(String container, long number) {}

    @Override
    public String kind() {
        return Targets.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node balancer = EdgeRecipe.from(edge, plan);
        Node service = EdgeRecipe.to(edge, plan);
        Optional<Resource> from = EdgeRecipe.end(balancer, ApplicationLoadBalancer.ID, plan);
        Optional<Resource> to = EdgeRecipe.end(service, EcsService.ID, plan);
        if (from.isEmpty() || to.isEmpty() || isSecondDefault(edge, balancer, plan)) {
            return;
        }
        Node taskDefinition = plan.topology().taskDefinition(service).orElseThrow();
        Optional<Port> port = port(edge, taskDefinition, plan);
        if (port.isEmpty()) {
            plan.report(
                    ExportRules.INCOMPLETE,
                    edge,
                    plan.label(balancer) + " sends no requests to " + plan.label(service)
                            + ": no port of a container fits. Give a container a port mapping and name both here.");
            return;
        }
        boolean hasInterfaces = mode(taskDefinition, plan) == NetworkMode.AWSVPC;
        Resource group = group(edge, plan, port.get(), hasInterfaces);
        Listeners.forward(plan, edge, group);
        to.get()
                .set("/HealthCheckGracePeriodSeconds", plan.usable(service, EcsService.HEALTH_CHECK_GRACE_PERIOD)
                        .orElseThrow())
                .properties()
                .add(
                        "/LoadBalancers",
                        Block.of(
                                "ContainerName", port.get().container(),
                                "ContainerPort", port.get().number(),
                                "TargetGroupArn", group.ref()));
        Listeners.forwarding(plan, edge).forEach(to.get()::after);
        if (hasInterfaces) {
            open(edge, plan, port.get().number());
        } else {
            long number = port.get().number();
            Optional<Block> mapping = Containers.definitions(plan, taskDefinition).stream()
                    .filter(each -> each.get("/Name").equals(Optional.of(port.get().container())))
                    .findFirst()
                    .flatMap(each -> Containers.mapping(each, number));
            InstanceRules.open(plan, edge, mode(taskDefinition, plan), number, mapping);
        }
    }

    /// Reports a second target for all remaining requests.
    static boolean isSecondDefault(Edge edge, Node balancer, Plan plan) {
        boolean isSecond = Listeners.conditions(plan, edge).isEmpty() && Listeners.hasDefault(plan, balancer);
        if (isSecond) {
            plan.report(
                    ExportRules.INCOMPLETE,
                    edge,
                    "Requests of " + plan.label(balancer) + " without a path pattern go to another target already. "
                            + "Enter path patterns for " + plan.label(EdgeRecipe.to(edge, plan)) + ".");
        }
        return isSecond;
    }

    private static NetworkMode mode(Node taskDefinition, Plan plan) {
        return plan.usable(taskDefinition, TaskDefinition.NETWORK_MODE).orElse(NetworkMode.AWSVPC);
    }

    /// The port that the connection names, else the first mapping of the container that it names or of the first
    /// container that has one.
    private static Optional<Port> port(Edge edge, Node taskDefinition, Plan plan) {
        String wanted = plan.usable(edge, Targets.CONTAINER).orElse("");
        Optional<Long> number = plan.usable(edge, Targets.PORT);
        for (Block definition : Containers.definitions(plan, taskDefinition)) {
            String name = (String) definition.get("/Name").orElseThrow();
            List<Long> ports = Containers.ports(definition).stream()
                    .filter(port -> number.isEmpty() || number.get().equals(port))
                    .toList();
            if ((wanted.isBlank() || wanted.equals(name)) && !ports.isEmpty()) {
                return Optional.of(new Port(name, ports.getFirst()));
            }
        }
        return Optional.empty();
    }

    private static Resource group(Edge edge, Plan plan, Port port, boolean hasInterfaces) {
        Node balancer = EdgeRecipe.from(edge, plan);
        Resource vpc = Network.vpc(plan, Network.subnets(plan, balancer)).orElseThrow();
        long delay = plan.usable(edge, Targets.DEREGISTRATION_DELAY).orElseThrow();
        return plan.add(edge, GROUP, "AWS::ElasticLoadBalancingV2::TargetGroup")
                .set("/VpcId", vpc.ref())
                .set("/TargetType", hasInterfaces ? "ip" : "instance")
                .set("/Protocol", plan.usable(edge, Targets.PROTOCOL).map(Option::value).orElse("HTTP"))
                .set("/Port", port.number())
                .set("/HealthCheckPort", plan.usable(edge, Targets.HEALTH_CHECK_PORT).orElse("traffic-port"))
                .set(
                        "/HealthCheckProtocol",
                        plan.usable(edge, Targets.HEALTH_CHECK_PROTOCOL).map(Option::value).orElse("HTTP"))
                .set(
                        "/TargetGroupAttributes",
                        List.of(Block.of(
                                "Key", "deregistration_delay.timeout_seconds",
                                "Value", String.valueOf(delay))));
    }

    /// A rule of its own, because two groups that name each other would be a circle.
    private static void open(Edge edge, Plan plan, long port) {
        Resource from = SecurityGroups.first(plan, EdgeRecipe.from(edge, plan)).orElseThrow();
        Resource to = SecurityGroups.first(plan, EdgeRecipe.to(edge, plan)).orElseThrow();
        SecurityRules.allow(plan, edge, from, to, port);
    }
}
