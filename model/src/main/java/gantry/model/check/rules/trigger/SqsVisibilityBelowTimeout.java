package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.messaging.SqsQueue;

/// A queue must hide a message for at least as long as the function that got it may work.
public final class SqsVisibilityBelowTimeout implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/sqs-visibility-below-timeout",
            "Visibility shorter than the timeout",
            Severity.ERROR,
            "While a function works on a message, the queue hides it from others. When that time is shorter than the "
                    + "function's timeout, the same message is handed out again in the meantime and handled twice, so "
                    + "Lambda refuses the trigger. AWS recommends six times the timeout.",
            "https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html")
            .silencing("trigger/sqs-visibility-six-times-timeout");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (QueueReaders readers : QueueReaders.all(context)) {
            context.token().throwIfCancelled();
            for (Edge trigger : readers.triggers()) {
                if (readers.visibility() < readers.timeout(trigger)) {
                    say(context, report, readers, trigger);
                }
            }
        }
    }

    private static void say(CheckContext context, Report report, QueueReaders readers, Edge trigger) {
        Node function = readers.function(trigger);
        Report.Finding finding = report.at(readers.queue(), SqsQueue.VISIBILITY_TIMEOUT).with(function, trigger);
        if (readers.enough() >= readers.timeout(trigger)) {
            finding.fix(readers.setEnough());
        }
        finding.say(Wording.full(context, readers.queue()) + " hands a message out again after "
                + readers.visibility() + " s, while " + Wording.quoted(context, function)
                + " may still work on it for up to " + readers.timeout(trigger)
                + " s; Lambda refuses such a trigger.");
    }
}
