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
import gantry.model.kinds.balancing.TargetGroup;
import gantry.model.kinds.connection.Forwards;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.DeploymentController;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.topology.Traffic;
import java.util.List;
import java.util.Optional;

/// A service has as many target groups as its deployments can handle, and each of them one load balancer.
public final class TargetGroupsPerService implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/target-groups-per-service",
            "Target groups per service",
            Severity.ERROR,
            "ECS registers every task with each target group of its service, up to 5 of them. Deployments by other "
                    + "tools than ECS handle less: CodeDeploy switches between the two groups of one pair. A target "
                    + "group takes traffic from one load balancer only.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/register-multiple-targetgroups.html");

    /// From https://docs.aws.amazon.com/AmazonECS/latest/developerguide/register-multiple-targetgroups.html
    private static final int MOST = 5;

    /// The old version and the new one: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-bluegreen.html
    private static final int PAIR = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var traffic = new Traffic(context.diagram(), context.topology());
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            List<Edge> groups = context.topology()
                    .edgesTo(service, Targets.ID)
                    .filter(edge -> !context.diagram().require(edge.from()).isA(ClassicLoadBalancer.ID))
                    .toList();
            if (groups.size() > MOST) {
                sayTooMany(context, report, service, groups);
            } else {
                checkController(context, report, traffic, service, groups);
            }
        }
        for (Node group : context.nodes(TargetGroup.ID)) {
            checkBalancers(context, report, group);
        }
    }

    private static void sayTooMany(CheckContext context, Report report, Node service, List<Edge> groups) {
        List<Edge> extra = groups.subList(MOST, groups.size());
        List<String> names = extra.stream()
                .map(edge -> Wording.quoted(context, context.diagram().require(edge.from())))
                .toList();
        report.at(service)
                .with(groups.toArray(Edge[]::new))
                .fix(Fixes.disconnect("Disconnect " + Wording.and(names), extra))
                .say(Wording.full(context, service) + " is registered with " + groups.size()
                        + " target groups; at most 5 are possible. Remove some or split the service.");
    }

    private static void checkController(
            CheckContext context, Report report, Traffic traffic, Node service, List<Edge> groups) {
        DeploymentController controller = service.values().value(EcsService.DEPLOYMENT_CONTROLLER);
        Optional<String> fault = switch (controller) {
            case ECS -> Optional.empty();
            case EXTERNAL -> groups.size() > 1
                    ? Optional.of("is deployed by a tool of your own and has " + groups.size()
                            + " target groups; only deployments by ECS handle several.")
                    : Optional.empty();
            case CODE_DEPLOY -> isPair(traffic, service, groups)
                    ? Optional.empty()
                    : Optional.of("is deployed by CodeDeploy, which needs exactly one pair of target groups at one "
                            + "Application or Network Load Balancer; " + count(groups.size()) + ".");
        };
        fault.ifPresent(text -> report.at(service, EcsService.DEPLOYMENT_CONTROLLER)
                .with(groups.toArray(Edge[]::new))
                .fix(Fixes.set(
                        "Set the deployment controller to ECS",
                        service.id(),
                        EcsService.DEPLOYMENT_CONTROLLER,
                        DeploymentController.ECS))
                .say(Wording.full(context, service) + " " + text));
    }

    private static String count(int groups) {
        return groups == 0 ? "it has none" : "it has " + groups + " target groups";
    }

    /// One connection from a load balancer stands for the pair, and so does one drawn group, because a service names
    /// only one of the two.
    private static boolean isPair(Traffic traffic, Node service, List<Edge> groups) {
        List<Traffic.Way> ways = traffic.to(service).stream()
                .filter(way -> !way.balancer().isA(ClassicLoadBalancer.ID))
                .toList();
        long balancers = ways.stream().map(Traffic.Way::balancer).distinct().count();
        boolean areDrawn = ways.stream().allMatch(way -> way.group().isPresent());
        return balancers == 1 && groups.size() <= (areDrawn ? PAIR : 1);
    }

    private static void checkBalancers(CheckContext context, Report report, Node group) {
        List<Edge> edges = context.topology().edgesTo(group, Forwards.ID).toList();
        List<Node> balancers = edges.stream()
                .map(edge -> context.diagram().require(edge.from()))
                .filter(Traffic::isBalancer)
                .distinct()
                .toList();
        if (balancers.size() < 2) {
            return;
        }
        Node kept = balancers.getFirst();
        List<Edge> others = edges.stream()
                .filter(edge -> !edge.from().equals(kept.id()))
                .toList();
        List<Node> cut = balancers.subList(1, balancers.size());
        report.at(group)
                .with(balancers.toArray(Node[]::new))
                .fix(Fixes.disconnect("Disconnect " + Wording.names(context, cut), others))
                .say(Wording.full(context, group) + " gets traffic from the load balancers "
                        + Wording.names(context, balancers)
                        + "; a target group belongs to one load balancer.");
    }
}
