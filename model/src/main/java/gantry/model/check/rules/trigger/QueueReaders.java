package gantry.model.check.rules.trigger;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import java.util.List;

/// A queue and the triggers through which functions read it.
///
/// @param triggers at least one
record QueueReaders(CheckContext context, Node queue, List<Edge> triggers) {

    /// From https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
    private static final long RECOMMENDED_FACTOR = 6;

    /// 12 hours, from https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
    private static final long LONGEST = 43_200;

    /// Every queue that functions read, by id.
    static List<QueueReaders> all(CheckContext context) {
        return context.nodes(SqsQueue.ID).stream()
                .map(queue -> new QueueReaders(context, queue, triggers(context, queue)))
                .filter(readers -> !readers.triggers.isEmpty())
                .toList();
    }

    private static List<Edge> triggers(CheckContext context, Node queue) {
        return context.topology()
                .edgesFrom(queue, SqsTrigger.ID)
                .filter(edge -> context.diagram().require(edge.to()).isA(LambdaFunction.ID))
                .toList();
    }

    Node function(Edge trigger) {
        return context.diagram().require(trigger.to());
    }

    long visibility() {
        return queue.values().value(SqsQueue.VISIBILITY_TIMEOUT);
    }

    long timeout(Edge trigger) {
        return function(trigger).values().value(LambdaFunction.TIMEOUT);
    }

    /// The visibility timeout that AWS recommends for one trigger.
    long recommended(Edge trigger) {
        long timeout = Math.clamp(timeout(trigger), 0, LONGEST);
        long window = Math.clamp(trigger.values().value(SqsTrigger.BATCHING_WINDOW), 0, LONGEST);
        return Math.min(LONGEST, RECOMMENDED_FACTOR * timeout + window);
    }

    /// The visibility timeout that is enough for all triggers.
    long enough() {
        return triggers.stream().mapToLong(this::recommended).max().orElse(0);
    }

    Fix setEnough() {
        return Fixes.set(
                "Set visibility timeout to " + enough() + " s", queue.id(), SqsQueue.VISIBILITY_TIMEOUT, enough());
    }
}
