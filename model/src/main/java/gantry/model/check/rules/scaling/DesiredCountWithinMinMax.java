package gantry.model.check.rules.scaling;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ServiceAutoScaling;

/// A service should start with a number of tasks that its auto scaling allows.
public final class DesiredCountWithinMinMax implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "scaling/desired-count-within-min-max",
            "Desired count within bounds",
            Severity.WARNING,
            "The desired count is only the number of tasks at the start; from then on auto scaling moves it "
                    + "between its bounds. A start outside the bounds makes the number jump at the first scaling "
                    + "action, which looks like a fault and may stop tasks that are busy.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html");

    /// With fewer tasks than this nothing survives the loss of one, so no fix lowers a bound below it.
    private static final long SAFE_LEAST = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node scaling : context.nodes(ServiceAutoScaling.ID)) {
            context.token().throwIfCancelled();
            long min = scaling.values().value(ServiceAutoScaling.MIN);
            long max = scaling.values().value(ServiceAutoScaling.MAX);
            if (min <= max) {
                topology.targets(scaling, Scales.ID).stream()
                        .filter(service -> service.isA(EcsService.ID))
                        .forEach(service -> check(context, report, scaling, service));
            }
        }
    }

    private static void check(CheckContext context, Report report, Node scaling, Node service) {
        long min = scaling.values().value(ServiceAutoScaling.MIN);
        long max = scaling.values().value(ServiceAutoScaling.MAX);
        long desired = service.values().value(EcsService.DESIRED_COUNT);
        if (!EcsService.DESIRED_COUNT.isVisible(service.values()) || desired >= min && desired <= max) {
            return;
        }
        long nearest = Math.clamp(desired, min, max);
        var bound = desired < min ? ServiceAutoScaling.MIN : ServiceAutoScaling.MAX;
        Report.Finding finding = report.at(service, EcsService.DESIRED_COUNT)
                .with(scaling)
                .fix(Fixes.set("Set desired count to " + nearest, service.id(), EcsService.DESIRED_COUNT, nearest));
        if (desired >= SAFE_LEAST) {
            finding.fix(Fixes.set(
                    "Set " + Wording.inSentence(bound) + " to " + desired, scaling.id(), bound, desired));
        }
        finding.say(Wording.full(context, service) + " starts with " + tasks(desired)
                + ", but its auto scaling keeps the number between " + min + " and " + max
                + ": the first scaling action makes the number jump.");
    }

    private static String tasks(long count) {
        return count == 1 ? "1 task" : count + " tasks";
    }
}
