package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.Operations;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.DeliversTo;
import gantry.model.kinds.connection.SnsTrigger;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;
import java.util.List;

/// A FIFO topic delivers to queues only.
public final class SnsFifoToLambda implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "trigger/sns-fifo-to-lambda",
            "FIFO topic and function",
            Severity.ERROR,
            "A FIFO topic promises an order, and a function that is called directly could not keep it: calls run side by "
                    + "side and failed ones come again later. SNS therefore delivers such messages to SQS queues only. "
                    + "Lambda can read the queue in order.",
            "https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html")
            .silencing("general/unsupported-connection");

    /// From https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
    private static final long VISIBILITY_FACTOR = 6;

    /// From https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
    private static final long LONGEST_VISIBILITY = 43_200;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Edge edge : context.edges(SnsTrigger.ID)) {
            context.token().throwIfCancelled();
            Node topic = context.diagram().require(edge.from());
            Node function = context.diagram().require(edge.to());
            if (topic.isA(SnsTopic.ID) && function.isA(LambdaFunction.ID) && Fifo.is(topic)) {
                say(context, report, edge);
            }
        }
    }

    private static void say(CheckContext context, Report report, Edge edge) {
        Node topic = context.diagram().require(edge.from());
        Node function = context.diagram().require(edge.to());
        Report.Finding finding = report.at(edge).with(topic, function);
        if (Additions.isPossible(context, topic, SqsQueue.ID)) {
            finding.fix(Fixes.onNode(
                    "Put a FIFO queue between " + Wording.quoted(context, topic) + " and "
                            + Wording.quoted(context, function),
                    topic.id(),
                    now -> throughQueue(context, now, edge)));
        }
        finding.fix(Fixes.remove("Delete the connection", edge.id()))
                .say(Wording.full(context, topic) + " is a FIFO topic, which delivers to SQS queues only; "
                        + Wording.quoted(context, function) + " can't subscribe to it directly.");
    }

    private static Diff throughQueue(CheckContext context, Diagram now, Edge edge) {
        if (now.edge(edge.id()).isEmpty()) {
            return Diff.NONE;
        }
        Node topic = now.require(edge.from());
        long timeout = Math.clamp(now.require(edge.to()).values().value(LambdaFunction.TIMEOUT), 1, LONGEST_VISIBILITY);
        Values values = Values.EMPTY
                .with(SqsQueue.FIFO, true)
                .with(SqsQueue.VISIBILITY_TIMEOUT, Math.min(LONGEST_VISIBILITY, VISIBILITY_FACTOR * timeout));
        var additions = new Additions(context.catalogue(), now);
        additions.addQueue(topic.id(), Fifo.bare(topic.name()), values)
                .ifPresent(queue -> additions
                        .then(Operations.remove(additions.now(), List.of(edge.id())))
                        .connect(DeliversTo.ID, topic.id(), queue, Values.EMPTY)
                        .connect(SqsTrigger.ID, queue, edge.to(), Values.EMPTY));
        return additions.diff();
    }
}
