package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Redrives;
import gantry.model.kinds.messaging.QueueEncryption;
import gantry.model.kinds.messaging.SqsQueue;
import java.util.Optional;

/// A queue and where it puts messages that nobody can handle: a drawn queue, else a derived one.
///
/// Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
final class QueueRecipe implements NodeRecipe {

    /// The longest time that a queue keeps messages: 14 days.
    /// Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
    private static final int LONGEST_RETENTION_SECONDS = 1_209_600;

    @Override
    public String kind() {
        return SqsQueue.ID;
    }

    @Override
    public void expand(Node queue, Plan plan) {
        boolean hasKey = plan.usable(queue, SqsQueue.ENCRYPTION).orElse(QueueEncryption.SQS) == QueueEncryption.KMS;
        Resource resource = plan.primary(queue).orElseThrow().retained().set("/SqsManagedSseEnabled", !hasKey);
        boolean isFifo = isFifo(queue, plan);
        if (isFifo) {
            fifo(queue, plan, resource, "");
        }
        Optional<Resource> drawn = plan.topology().targets(queue, Redrives.ID).stream()
                .filter(target -> !target.id().equals(queue.id()))
                .filter(target -> isOfOneType(queue, target, plan))
                .flatMap(target -> plan.primary(target).stream())
                .findFirst();
        drawn.or(() -> derived(queue, plan, isFifo)).ifPresent(failed -> resource.set(
                "/RedrivePolicy",
                Block.of(
                        "deadLetterTargetArn", failed.arn(),
                        "maxReceiveCount", plan.usable(queue, SqsQueue.MAX_RECEIVE_COUNT).orElseThrow())));
        plan.output(queue, "QueueUrl", "Queue " + queue.name(), resource.ref());
    }

    private static boolean isOfOneType(Node queue, Node target, Plan plan) {
        boolean isOfOneType = isFifo(queue, plan) == isFifo(target, plan);
        if (!isOfOneType) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    queue,
                    "Failed messages of " + plan.label(queue) + " don't go to " + plan.label(target)
                            + ": both must be FIFO queues or both standard queues.");
        }
        return isOfOneType;
    }

    static boolean isFifo(Node queue, Plan plan) {
        return plan.usable(queue, SqsQueue.FIFO).orElse(false);
    }

    /// A queue that takes the failed messages of another has none of its own.
    private static Optional<Resource> derived(Node queue, Plan plan, boolean isFifo) {
        boolean takesFailures = plan.topology().edgesTo(queue, Redrives.ID).findAny().isPresent();
        if (takesFailures || !plan.usable(queue, SqsQueue.DEAD_LETTER).orElse(true)) {
            return Optional.empty();
        }
        Resource resource = plan.add(queue, "DeadLetterQueue")
                .retained()
                .set("/MessageRetentionPeriod", LONGEST_RETENTION_SECONDS)
                .set("/SqsManagedSseEnabled", true);
        if (isFifo) {
            fifo(queue, plan, resource, "-failed");
        }
        return Optional.of(resource);
    }

    /// The name of a FIFO queue must say what it is.
    private static void fifo(Node queue, Plan plan, Resource resource, String suffix) {
        String name = plan.slug(queue) + suffix + "-${Unique}.fifo";
        resource.set("/FifoQueue", true).set("/QueueName", Intrinsic.unique(name));
    }
}
