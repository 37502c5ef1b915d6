package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.balancing.ClassicLoadBalancer;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.topology.Topology;
import java.util.List;
import java.util.Optional;

/// A Classic Load Balancer stands only before services whose tasks share the network of an instance, and alone.
public final class ClassicNoAwsvpc implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/classic-load-balancer-no-awsvpc",
            "Classic load balancer and Fargate",
            Severity.ERROR,
            "A Classic Load Balancer knows only EC2 instances and a fixed port on them. A Fargate task, like every "
                    + "task in the mode awsvpc, has a network interface of its own that belongs to no such instance, "
                    + "so the load balancer can't find it. Nor can it share a service with others.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html")
            .silencing("elb/avoid-classic-load-balancer");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var change = new BalancerChange(context);
        for (Edge edge : context.edges(Targets.ID)) {
            context.token().throwIfCancelled();
            Node balancer = context.diagram().require(edge.from());
            Node service = context.diagram().require(edge.to());
            if (balancer.isA(ClassicLoadBalancer.ID) && service.isA(EcsService.ID)) {
                check(context, report, change, new Case(edge, balancer, service));
            }
        }
    }

    private record Case(Edge edge, Node balancer, Node service) {}

    private static void check(CheckContext context, Report report, BalancerChange change, Case each) {
        Optional<String> needed = interfaces(context, each).or(() -> discovery(context, each));
        if (needed.isPresent()) {
            report.at(each.balancer)
                    .with(each.edge, each.service)
                    .fix(change.fromClassic(each.balancer))
                    .say(needed.get());
        } else {
            others(context, each).ifPresent(message -> report.at(each.balancer)
                    .with(each.edge, each.service)
                    .fix(Fixes.remove("Disconnect " + Wording.quoted(context, each.service), each.edge.id()))
                    .say(message));
        }
    }

    private static Optional<String> interfaces(CheckContext context, Case each) {
        Topology topology = context.topology();
        Optional<Node> task = topology.taskDefinition(each.service);
        boolean isFargate = topology.launchType(each.service) == LaunchType.FARGATE;
        boolean isAwsvpc = task.map(node -> node.values().value(TaskDefinition.NETWORK_MODE))
                .filter(NetworkMode.AWSVPC::equals)
                .isPresent();
        if (!isFargate && !isAwsvpc) {
            return Optional.empty();
        }
        return Optional.of(Wording.full(context, each.balancer) + " forwards to EC2 instances, but the tasks of "
                + Wording.quoted(context, each.service)
                + (isFargate ? " run on Fargate, which has none. " : " run in the network mode awsvpc. ")
                + "Use an Application or Network Load Balancer.");
    }

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html
    private static Optional<String> discovery(CheckContext context, Case each) {
        return context.topology().sources(each.service, TalksTo.ID).stream()
                .findFirst()
                .map(caller -> Wording.quoted(context, caller) + " finds "
                        + Wording.full(context, each.service)
                        + " by name, which doesn't work for a service behind "
                        + Wording.full(context, each.balancer)
                        + ". Use an Application or Network Load Balancer.");
    }

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html
    private static Optional<String> others(CheckContext context, Case each) {
        List<Node> senders = context.topology().sources(each.service, Targets.ID);
        List<Node> groups = senders.stream().filter(node -> !node.isA(ClassicLoadBalancer.ID)).toList();
        if (!groups.isEmpty()) {
            return Optional.of(Wording.full(context, each.service) + " gets traffic from "
                    + Wording.full(context, each.balancer) + " and from "
                    + Wording.full(context, groups.getFirst())
                    + "; a service has one Classic Load Balancer or target groups, not both.");
        }
        Node first = senders.getFirst();
        return first.equals(each.balancer)
                ? Optional.empty()
                : Optional.of(Wording.full(context, each.service) + " gets traffic from the Classic Load Balancers "
                        + Wording.quoted(context, first) + " and " + Wording.quoted(context, each.balancer)
                        + "; a service has at most one.");
    }
}
