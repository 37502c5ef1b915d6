package gantry.model.check.rules.practice;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import java.util.Optional;

/// A service should run in at least two copies.
public final class SingleReplica implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "practice/single-replica",
            "Only one copy",
            Severity.WARNING,
            "With a single copy, every crash, every new version and every lost zone is an outage until another one "
                    + "has started. Two copies in two Availability Zones keep answering meanwhile.",
            "https://docs.aws.amazon.com/eks/latest/best-practices/application.html");

    private static final long ENOUGH = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            if (EcsService.DESIRED_COUNT.isVisible(service.values())) {
                check(context, report, service, topology.scaling(service));
            }
        }
    }

    private static void check(CheckContext context, Report report, Node service, Optional<Node> scaling) {
        long desired = service.values().value(EcsService.DESIRED_COUNT);
        long least = scaling.map(each -> each.values().value(ServiceAutoScaling.MIN)).orElse(0L);
        if (desired == 0 && scaling.isEmpty()) {
            report.at(service, EcsService.DESIRED_COUNT)
                    .as(Severity.INFO)
                    .fix(Fixes.set("Run 2 tasks", service.id(), EcsService.DESIRED_COUNT, ENOUGH))
                    .say(Wording.full(context, service)
                            + " is switched off: its desired count is 0, so no task runs.");
        } else if (desired == 1 && least < ENOUGH) {
            Report.Finding finding = report.at(service, EcsService.DESIRED_COUNT).fix(twoTasks(service, scaling));
            scaling.ifPresent(finding::with);
            finding.say(Wording.full(context, service)
                    + " runs a single copy: every crash and every deployment is an outage; run at least two.");
        }
    }

    /// Bounds of auto scaling that would take the second copy away again are raised as well.
    private static Fix twoTasks(Node service, Optional<Node> scaling) {
        return Fixes.onNode("Run 2 tasks", service.id(), now -> {
            Values started = now.require(service.id()).values().with(EcsService.DESIRED_COUNT, ENOUGH);
            var draft = new Draft(now).put(now.require(service.id()).withValues(started));
            scaling.flatMap(each -> now.node(each.id())).ifPresent(each -> draft.put(each.withValues(raised(each))));
            return draft.diff();
        });
    }

    private static Values raised(Node scaling) {
        long min = Math.max(ENOUGH, scaling.values().value(ServiceAutoScaling.MIN));
        long max = Math.max(min, scaling.values().value(ServiceAutoScaling.MAX));
        return scaling.values().with(ServiceAutoScaling.MIN, min).with(ServiceAutoScaling.MAX, max);
    }
}
