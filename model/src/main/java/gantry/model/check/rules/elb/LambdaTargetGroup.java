package gantry.model.check.rules.elb;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Placing;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.TargetGroup;
import gantry.model.kinds.balancing.TargetType;
import gantry.model.kinds.connection.Forwards;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Vpc;
import java.util.List;

/// A target group for a function holds one function, nothing of a network, and stands behind an Application Load Balancer.
public final class LambdaTargetGroup implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/lambda-target-group",
            "Target group of a function",
            Severity.ERROR,
            "A function has no address and no port. The load balancer calls it through the API of Lambda and hands it "
                    + "the request as an event, which only an Application Load Balancer can do. Such a target group "
                    + "names one function and nothing else.",
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html");

    private static final List<Property<?>> OF_NETWORKS = List.of(
            TargetGroup.PROTOCOL,
            TargetGroup.PORT,
            TargetGroup.HEALTH_CHECK_PROTOCOL,
            TargetGroup.HEALTH_CHECK_PORT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node group : context.nodes(TargetGroup.ID)) {
            context.token().throwIfCancelled();
            List<Edge> functions = context.topology()
                    .edgesFrom(group, Targets.ID)
                    .filter(edge -> context.diagram().require(edge.to()).isA(LambdaFunction.ID))
                    .toList();
            if (group.values().value(TargetGroup.TARGET_TYPE) == TargetType.LAMBDA) {
                checkBalancers(context, report, group);
                checkFunctions(context, report, group, functions);
                checkNetwork(context, report, group);
            } else if (!functions.isEmpty()) {
                sayType(context, report, group, functions.getFirst());
            }
        }
    }

    private static void checkBalancers(CheckContext context, Report report, Node group) {
        for (Edge edge : context.topology().edgesTo(group, Forwards.ID).toList()) {
            Node balancer = context.diagram().require(edge.from());
            if (BalancerType.of(balancer).isEmpty() || balancer.isA(ApplicationLoadBalancer.ID)) {
                continue;
            }
            Report.Finding finding = report.at(group, TargetGroup.TARGET_TYPE).with(edge, balancer);
            boolean isOnly = context.topology().edgesFrom(balancer, Targets.ID).findAny().isEmpty()
                    && context.topology().edgesFrom(balancer, Forwards.ID).count() == 1;
            if (isOnly) {
                new BalancerChange(context).toApplication(balancer).ifPresent(finding::fix);
            }
            finding.fix(Fixes.remove("Disconnect " + Wording.quoted(context, balancer), edge.id()))
                    .say(Wording.full(context, balancer) + " can't call the function in "
                            + Wording.full(context, group)
                            + "; only an Application Load Balancer can.");
        }
    }

    private static void checkFunctions(CheckContext context, Report report, Node group, List<Edge> functions) {
        if (functions.size() < 2) {
            return;
        }
        List<Node> nodes = functions.stream().map(edge -> context.diagram().require(edge.to())).toList();
        List<Edge> others = functions.subList(1, functions.size());
        report.at(group)
                .with(nodes.toArray(Node[]::new))
                .fix(Fixes.disconnect("Keep only " + Wording.quoted(context, nodes.getFirst()), others))
                .say(Wording.full(context, group) + " holds the functions "
                        + Wording.names(context, nodes)
                        + "; it can hold only one. Draw a target group for each.");
    }

    private static void checkNetwork(CheckContext context, Report report, Node group) {
        List<Property<?>> set = OF_NETWORKS.stream().filter(group.values()::has).toList();
        if (!set.isEmpty()) {
            String names = Wording.and(
                    set.stream().map(Wording::inSentence).toList());
            report.at(group, set.getFirst())
                    .fix(Fixes.change(
                            "Clear " + names, group.id(), values -> without(values, set)))
                    .say(Wording.full(context, group) + " is for a function, but sets the " + names
                            + ". A function has no port to send traffic to.");
        }
        context.topology()
                .vpc(group)
                .ifPresent(vpc -> report.at(group)
                        .with(vpc)
                        .fix(moveOut(context, group, vpc))
                        .say(Wording.full(context, group) + " is for a function, but stands in "
                                + Wording.full(context, vpc) + ". Such a target group belongs to no VPC."));
    }

    private static Values without(Values values, List<Property<?>> properties) {
        Values changed = values;
        for (Property<?> property : properties) {
            changed = changed.without(property);
        }
        return changed;
    }

    private static Fix moveOut(CheckContext context, Node group, Node vpc) {
        String label = "Move it out of " + Wording.quoted(context, vpc);
        return Fixes.onNode(label, group.id(), now -> now.node(vpc.id())
                .filter(frame -> frame.isA(Vpc.ID) && now.ancestors(group.id()).contains(frame))
                .map(frame -> new Placing(context.catalogue()).move(now, group.id(), frame.parent()))
                .orElse(Diff.NONE));
    }

    private static void sayType(CheckContext context, Report report, Node group, Edge edge) {
        Node function = context.diagram().require(edge.to());
        report.at(group, TargetGroup.TARGET_TYPE)
                .with(edge, function)
                .fix(Fixes.change(
                        "Make it a target group for a function",
                        group.id(),
                        values -> without(values, OF_NETWORKS).with(TargetGroup.TARGET_TYPE, TargetType.LAMBDA)))
                .say(Wording.full(context, group) + " has the target type "
                        + group.values().value(TargetGroup.TARGET_TYPE).value() + ", but its target is "
                        + Wording.full(context, function) + ", which needs the target type lambda.");
    }
}
