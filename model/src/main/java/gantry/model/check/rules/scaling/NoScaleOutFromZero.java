package gantry.model.check.rules.scaling;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ScalingPolicy;
import gantry.model.kinds.ecs.ScheduledScaling;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import java.util.List;

/// A service whose policies watch its own tasks can't come back from none.
///
/// All metrics that can be drawn are measured at tasks, so it is enough to ask whether there is a policy.
public final class NoScaleOutFromZero implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "scaling/no-scale-out-from-zero",
            "No way up from zero",
            Severity.WARNING,
            "CPU, memory and requests per task are measured at the tasks that run. Once the last task is gone nothing is "
                    + "measured any more, so no alarm ever asks for a new one. Metrics from outside, such as the "
                    + "length of a queue, would still be there.",
            "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node scaling : context.nodes(ServiceAutoScaling.ID)) {
            context.token().throwIfCancelled();
            boolean mayStop = scaling.values().value(ServiceAutoScaling.MIN) == 0;
            if (mayStop && isScaled(scaling.values()) && !isWoken(scaling.values())) {
                context.topology().targets(scaling, Scales.ID).stream()
                        .filter(each -> each.isA(EcsService.ID))
                        .findFirst()
                        .ifPresent(service -> say(context, report, scaling, service));
            }
        }
    }

    private static boolean isScaled(Values scaling) {
        List<Values> policies = scaling.effective(ServiceAutoScaling.POLICIES).orElse(List.of());
        boolean areKnown = policies.stream()
                .allMatch(each -> !each.has(ScalingPolicy.METRIC) || each.get(ScalingPolicy.METRIC).isPresent());
        List<Values> steps = scaling.effective(ServiceAutoScaling.STEP_POLICIES).orElse(List.of());
        return areKnown && !(policies.isEmpty() && steps.isEmpty());
    }

    /// Whether a scheduled change starts tasks again.
    private static boolean isWoken(Values scaling) {
        return scaling.effective(ServiceAutoScaling.SCHEDULED).orElse(List.of()).stream()
                .anyMatch(change -> change.effective(ScheduledScaling.MIN).orElse(0L) > 0);
    }

    private static void say(CheckContext context, Report report, Node scaling, Node service) {
        long max = Math.max(1, scaling.values().value(ServiceAutoScaling.MAX));
        report.at(scaling, ServiceAutoScaling.MIN)
                .with(service)
                .fix(Fixes.change(
                        "Set the least tasks to 1",
                        scaling.id(),
                        values -> values.with(ServiceAutoScaling.MIN, 1L).with(ServiceAutoScaling.MAX, max)))
                .say(Wording.full(context, scaling) + " may stop all tasks of " + Wording.quoted(context, service)
                        + ", but its policies watch only what those tasks do, so it could never start one again. Keep "
                        + "at least 1 task.");
    }
}
