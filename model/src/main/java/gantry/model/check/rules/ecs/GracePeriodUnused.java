package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.topology.Topology;
import java.util.Optional;

/// A grace period needs a health check that it delays.
///
/// It counts as set only where somebody did that: the default isn't used without a load balancer.
public final class GracePeriodUnused implements Rule {

    /// Whoever waits for health checks knows that they are needed; so this speaks for their absence as well.
    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/grace-period-without-health-check",
            "Grace period without health check",
            Severity.WARNING,
            "For the time of the grace period ECS overlooks that a task which has just started fails its health "
                    + "checks. They come from a load balancer or from the container itself. Without either there is "
                    + "nothing to overlook, and older versions of the API even refuse the setting.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html")
            .silencing("practice/missing-health-check");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            Optional<Long> seconds = service.values().get(EcsService.HEALTH_CHECK_GRACE_PERIOD);
            if (seconds.orElse(0L) > 0 && !isChecked(topology, service)) {
                report.at(service, EcsService.HEALTH_CHECK_GRACE_PERIOD)
                        .fix(Fixes.clear(
                                "Remove the grace period", service.id(), EcsService.HEALTH_CHECK_GRACE_PERIOD))
                        .say(Wording.full(context, service) + " has a grace period of " + seconds.get()
                                + " seconds for health checks, but no load balancer and no container checks its tasks. "
                                + "Remove it, or add a health check.");
            }
        }
    }

    private static boolean isChecked(Topology topology, Node service) {
        return !topology.incomingTargets(service).isEmpty()
                || topology.taskDefinition(service).stream()
                        .flatMap(definition -> topology.containers(definition).stream())
                        .anyMatch(container -> container.values().has(Container.HEALTH_CHECK));
    }
}
