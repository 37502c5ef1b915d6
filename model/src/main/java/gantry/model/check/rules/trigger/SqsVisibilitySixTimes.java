package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.messaging.SqsQueue;
import java.util.Comparator;

/// A queue should hide a message for several rounds of the function that got it.
public final class SqsVisibilitySixTimes implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/sqs-visibility-six-times-timeout",
            "Visibility six times the timeout",
            Severity.WARNING,
            "When a function is busy, Lambda tries a batch again several times while the queue still hides its messages. "
                    + "If the queue shows them too early, a second copy runs beside the first. Six times the timeout, and "
                    + "the time in which a batch is collected, leaves room for these attempts.",
            "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (QueueReaders readers : QueueReaders.all(context)) {
            context.token().throwIfCancelled();
            readers.triggers().stream()
                    .filter(trigger -> readers.timeout(trigger) <= readers.visibility())
                    .filter(trigger -> readers.visibility() < readers.recommended(trigger))
                    .max(Comparator.comparingLong(readers::recommended))
                    .ifPresent(worst -> say(context, report, readers, worst));
        }
    }

    private static void say(CheckContext context, Report report, QueueReaders readers, Edge worst) {
        Node function = readers.function(worst);
        long window = worst.values().value(SqsTrigger.BATCHING_WINDOW);
        report.at(readers.queue(), SqsQueue.VISIBILITY_TIMEOUT)
                .with(function, worst)
                .fix(readers.setEnough())
                .say(Wording.full(context, readers.queue()) + " hides a message for " + readers.visibility()
                        + " s. AWS recommends at least " + readers.recommended(worst) + " s: six times the "
                        + readers.timeout(worst) + " s of " + Wording.quoted(context, function)
                        + (window > 0 ? " and the " + window + " s in which a batch is collected" : "")
                        + ", so that it can be tried again.");
    }
}
