package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Notifies;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.storage.S3Bucket;
import java.util.List;

/// A bucket that sends a message to a queue for each new object.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html
final class NotifyRecipe implements EdgeRecipe {

    private static final String POLICY = "QueuePolicy";

    @Override
    public String kind() {
        return Notifies.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node bucket = EdgeRecipe.from(edge, plan);
        Node queue = EdgeRecipe.to(edge, plan);
        var from = EdgeRecipe.end(bucket, S3Bucket.ID, plan);
        var to = EdgeRecipe.end(queue, SqsQueue.ID, plan);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (QueueRecipe.isFifo(queue, plan)) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    edge,
                    plan.label(bucket) + " doesn't notify " + plan.label(queue)
                            + ", because S3 sends to standard queues only. Switch off FIFO, or use another queue.");
            return;
        }
        from.get().after(policy(plan, queue, to.get()));
        for (String event : plan.usable(edge, Notifies.EVENTS).orElse(List.of())) {
            Block item = Block.of("Event", event, "Queue", to.get().arn());
            S3TriggerRecipe.filter(edge, plan, item, Notifies.PREFIX, "prefix");
            S3TriggerRecipe.filter(edge, plan, item, Notifies.SUFFIX, "suffix");
            from.get().properties().addNew("/NotificationConfiguration/QueueConfigurations", item);
        }
    }

    /// One policy lets every bucket of this account send to the queue.
    private static Resource policy(Plan plan, Node queue, Resource resource) {
        return plan.find(queue, POLICY).orElseGet(() -> plan.add(queue, POLICY)
                .set("/Queues", List.of(resource.ref()))
                .set(
                        "/PolicyDocument",
                        Policies.document(Policies.allowService(
                                "s3.amazonaws.com", "sqs:SendMessage", resource.arn(), Policies.ofThisAccount()))));
    }
}
