package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.TaskDefinition;

/// Additional disk space of a Fargate task is within what Fargate offers.
public final class FargateEphemeralStorage implements Rule {

    /// All three: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html
    private static final long FREE = 20;

    private static final long LEAST = 21;
    private static final long MOST = 200;

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/fargate-ephemeral-storage",
            "Size of the task's disk",
            Severity.ERROR,
            "Every Fargate task has a disk of 20 GiB for its images and files, which is not paid for. The setting asks "
                    + "for a larger one and so begins at 21 GiB. Tasks on instances use the disks of their instances, "
                    + "and the setting means nothing there.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            definition.values()
                    .get(TaskDefinition.EPHEMERAL_STORAGE)
                    .ifPresent(size -> check(context, report, definition, size));
        }
    }

    private static void check(CheckContext context, Report report, Node definition, long size) {
        Fix clear = Fixes.clear(
                "Remove the setting for ephemeral storage", definition.id(), TaskDefinition.EPHEMERAL_STORAGE);
        String sentence = Wording.full(context, definition) + " sets " + size + " GiB of ephemeral storage, but ";
        var finding = report.at(definition, TaskDefinition.EPHEMERAL_STORAGE);
        if (!context.topology().isFargate(definition)) {
            finding.fix(clear)
                    .say(sentence + "it doesn't run on Fargate. Only Fargate has this setting; remove it.");
        } else if (size < LEAST) {
            finding.fix(clear)
                    .fix(set(definition, LEAST))
                    .say(sentence + "every Fargate task has " + FREE + " GiB anyway. Remove the setting or ask for "
                            + LEAST + " to " + MOST + " GiB.");
        } else if (size > MOST) {
            finding.fix(set(definition, MOST))
                    .say(sentence + "Fargate offers " + LEAST + " to " + MOST + " GiB.");
        }
    }

    private static Fix set(Node definition, long size) {
        return Fixes.set(
                "Set ephemeral storage to " + size + " GiB", definition.id(), TaskDefinition.EPHEMERAL_STORAGE, size);
    }
}
