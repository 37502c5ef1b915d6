package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import java.util.List;

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

    /// From https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
    private static final long RECOMMENDED_FACTOR = 6;

    /// 12 hours, from https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
    private static final long LONGEST = 43_200;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node queue : context.nodes(SqsQueue.ID)) {
            context.token().throwIfCancelled();
            List<Edge> triggers = context.diagram().edgesFrom(queue.id()).stream()
                    .filter(edge -> edge.isA(SqsTrigger.ID) && function(context, edge).isA(LambdaFunction.ID))
                    .toList();
            long visibility = queue.values().value(SqsQueue.VISIBILITY_TIMEOUT);
            long needed = triggers.stream().mapToLong(edge -> recommended(context, edge)).max().orElse(0);
            for (Edge trigger : triggers) {
                if (visibility < timeout(context, trigger)) {
                    say(context, report, queue, trigger, needed);
                }
            }
        }
    }

    private static void say(CheckContext context, Report report, Node queue, Edge trigger, long needed) {
        Node function = function(context, trigger);
        Report.Finding finding = report.at(queue, SqsQueue.VISIBILITY_TIMEOUT).with(function, trigger);
        long wanted = Math.min(LONGEST, needed);
        if (wanted >= timeout(context, trigger)) {
            finding.fix(Fixes.set(
                    "Set visibility timeout to " + wanted + " s", queue.id(), SqsQueue.VISIBILITY_TIMEOUT, wanted));
        }
        finding.say(Wording.full(context, queue) + " hands a message out again after "
                + queue.values().value(SqsQueue.VISIBILITY_TIMEOUT) + " s, while " + Wording.quoted(context, function)
                + " may still work on it for up to " + timeout(context, trigger)
                + " s; Lambda refuses such a trigger.");
    }

    private static Node function(CheckContext context, Edge trigger) {
        return context.diagram().require(trigger.to());
    }

    private static long timeout(CheckContext context, Edge trigger) {
        return function(context, trigger).values().value(LambdaFunction.TIMEOUT);
    }

    private static long recommended(CheckContext context, Edge trigger) {
        return RECOMMENDED_FACTOR * timeout(context, trigger) + trigger.values().value(SqsTrigger.BATCHING_WINDOW);
    }
}
