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
import java.util.stream.LongStream;

/// The percentages of a service leave room to replace its tasks.
public final class DeploymentPercents implements Rule {

    /// The default: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
    private static final long TWICE = 200;

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/min-max-percent-blocks-deployment",
            "Deployment without room",
            Severity.ERROR,
            "A rolling update either starts a new task beside the old ones or stops an old one first. The maximum "
                    + "percent limits the first, rounded down to whole tasks, and the minimum healthy percent limits "
                    + "the second, rounded up. When both limits equal the desired count, neither step is allowed.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            var update = RollingUpdate.of(service);
            if (update.isReversed() || RollingUpdate.isUsedBy(service) && update.isStuck()) {
                say(context, report, service, update);
            }
        }
    }

    private static void say(CheckContext context, Report report, Node service, RollingUpdate update) {
        var finding = report.at(service, EcsService.MAXIMUM_PERCENT)
                .fix(Fixes.set(
                        "Set the maximum percent to 200", service.id(), EcsService.MAXIMUM_PERCENT, TWICE));
        LongStream.of(50, 0)
                .filter(percent -> percent < update.minimum())
                .filter(percent -> !update.withMinimum(percent).isStuck() && percent <= update.maximum())
                .findFirst()
                .ifPresent(percent -> finding.fix(Fixes.set(
                        "Set the minimum healthy percent to " + percent,
                        service.id(),
                        EcsService.MINIMUM_HEALTHY_PERCENT,
                        percent)));
        String tasks = update.desired() == 1 ? "1 task" : update.desired() + " tasks";
        String limits = Wording.full(context, service) + " has a minimum healthy percent of " + update.minimum()
                + " and a maximum percent of " + update.maximum();
        if (update.isReversed()) {
            finding.say(limits + ": more would have to run than may run. The minimum can't be above the maximum.");
        } else if (update.most() < update.desired()) {
            finding.say(limits + " for " + tasks + ", so not even the desired number may run. Set the maximum to 200.");
        } else {
            finding.say(limits + " for " + tasks
                    + ", so ECS may neither start a new task nor stop an old one: no deployment ever moves. Raise the "
                    + "maximum or lower the minimum.");
        }
    }
}
