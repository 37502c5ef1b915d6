package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.EcsService;
import java.util.List;

/// Tasks behind a load balancer need time to start before its checks count.
public final class GracePeriodMissing implements Rule {

    /// Enough for most programs: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/load-balancer-healthcheck.html
    private static final long USUAL = 60;

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/missing-health-check-grace-period",
            "No time to start",
            Severity.INFO,
            "A load balancer checks a task from its first second. A program that is still starting doesn't answer, so "
                    + "ECS takes it for broken and replaces it, again and again. The grace period lets it start first; "
                    + "programs on a Java virtual machine often need 90 to 120 seconds.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            if (service.values().value(EcsService.HEALTH_CHECK_GRACE_PERIOD) > 0) {
                continue;
            }
            List<Node> balancers = context.topology().incomingTargets(service).stream()
                    .map(edge -> context.diagram().require(edge.from()))
                    .toList();
            if (!balancers.isEmpty()) {
                report.at(service, EcsService.HEALTH_CHECK_GRACE_PERIOD)
                        .with(balancers.toArray(Node[]::new))
                        .fix(Fixes.set(
                                "Set the grace period to 60 seconds",
                                service.id(),
                                EcsService.HEALTH_CHECK_GRACE_PERIOD,
                                USUAL))
                        .say(Wording.full(context, service) + " has no grace period for the health checks of "
                                + Wording.quoted(context, balancers.getFirst())
                                + ": tasks that are still starting fail them and are replaced. Give them some time, "
                                + "such as 60 seconds.");
            }
        }
    }
}
