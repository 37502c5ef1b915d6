package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import java.util.List;

/// Lambda reads a queue for a function.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
final class SqsTriggerRecipe implements EdgeRecipe {

    static final String MAPPING = "EventSourceMapping";
    static final String MAPPING_TYPE = "AWS::Lambda::EventSourceMapping";

    /// Source: https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
    private static final long LARGEST_FIFO_BATCH = 10;

    /// What receiving needs, whether code does it or Lambda on behalf of a function.
    private static final List<String> RECEIVE = SqsQueue.KIND.usage().orElseThrow().read().getFirst().actions();

    @Override
    public String kind() {
        return SqsTrigger.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node queue = EdgeRecipe.from(edge, plan);
        Node function = EdgeRecipe.to(edge, plan);
        var from = EdgeRecipe.end(queue, SqsQueue.ID, plan);
        var to = EdgeRecipe.end(function, LambdaFunction.ID, plan);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Resource mapping = plan.add(edge, MAPPING, MAPPING_TYPE)
                .set("/EventSourceArn", from.get().arn())
                .set("/FunctionName", to.get().arn());
        if (plan.usable(edge, SqsTrigger.REPORT_FAILURES).orElse(true)) {
            mapping.set("/FunctionResponseTypes", List.of("ReportBatchItemFailures"));
        }
        if (QueueRecipe.isFifo(queue, plan)) {
            long size = plan.usable(edge, SqsTrigger.BATCH_SIZE).orElseThrow();
            mapping.set("/BatchSize", Math.min(size, LARGEST_FIFO_BATCH))
                    .properties()
                    .remove("/MaximumBatchingWindowInSeconds");
        }
        Roles.allow(
                plan,
                Roles.function(plan, function),
                "receive-" + plan.slug(queue),
                Policies.allow(RECEIVE, from.get().arn()));
    }
}
