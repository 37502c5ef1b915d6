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
import gantry.model.kinds.balancing.TargetType;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;

/// The targets of a target group are named in the way in which tasks can be reached.
public final class TargetTypeNetworkMode implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "elb/target-type-network-mode",
            "Target type fits network mode",
            Severity.ERROR,
            "In the mode awsvpc each task has an address of its own, so it is registered by that address. In the modes "
                    + "bridge and host it shares the network of an instance and is registered as a port of that "
                    + "instance. A target group holds one sort of targets, and ECS refuses the other.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Edge edge : context.edges(Targets.ID)) {
            context.token().throwIfCancelled();
            Node from = context.diagram().require(edge.from());
            Node service = context.diagram().require(edge.to());
            if (service.isA(EcsService.ID) && !from.isA(ClassicLoadBalancer.ID)) {
                context.topology()
                        .taskDefinition(service)
                        .ifPresent(task -> check(context, report, new Case(edge, from, service, task)));
            }
        }
    }

    /// @param from a load balancer or a target group
    private record Case(Edge edge, Node from, Node service, Node task) {

        NetworkMode mode() {
            return task.values().value(TaskDefinition.NETWORK_MODE);
        }
    }

    private static void check(CheckContext context, Report report, Case each) {
        if (each.mode() == NetworkMode.NONE) {
            report.at(each.edge)
                    .with(each.from, each.service, each.task)
                    .fix(Fixes.remove("Disconnect " + Wording.quoted(context, each.service), each.edge.id()))
                    .fix(Fixes.clear(
                            "Set the network mode back to awsvpc", each.task.id(), TaskDefinition.NETWORK_MODE))
                    .say(Wording.full(context, each.from) + " can't reach the tasks of "
                            + Wording.quoted(context, each.service) + ": the task definition "
                            + Wording.quoted(context, each.task) + " has the network mode none.");
            return;
        }
        TargetType needed = each.mode() == NetworkMode.AWSVPC ? TargetType.IP : TargetType.INSTANCE;
        if (each.from.isA(TargetGroup.ID) && each.from.values().value(TargetGroup.TARGET_TYPE) != needed) {
            say(context, report, each, needed);
        }
    }

    private static void say(CheckContext context, Report report, Case each, TargetType needed) {
        report.at(each.from, TargetGroup.TARGET_TYPE)
                .with(each.edge, each.service, each.task)
                .fix(Fixes.set(
                        "Set the target type to " + needed.value(),
                        each.from.id(),
                        TargetGroup.TARGET_TYPE,
                        needed))
                .say(Wording.full(context, each.from) + " has the target type "
                        + each.from.values().value(TargetGroup.TARGET_TYPE).value() + ", but the tasks of "
                        + Wording.quoted(context, each.service) + " run in the network mode " + each.mode().value()
                        + " and are reached by "
                        + (needed == TargetType.IP
                                ? "their own address: it must be ip."
                                : "a port of their instance: it must be instance."));
    }
}
