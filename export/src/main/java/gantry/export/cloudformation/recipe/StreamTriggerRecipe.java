package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.StreamTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.storage.DynamoDbTable;
import java.util.List;

/// Lambda reads the stream of a table for a function.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html
final class StreamTriggerRecipe implements EdgeRecipe {

    @Override
    public String kind() {
        return StreamTrigger.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node table = EdgeRecipe.from(edge, plan);
        Node function = EdgeRecipe.to(edge, plan);
        var from = EdgeRecipe.end(table, DynamoDbTable.ID, plan);
        var to = EdgeRecipe.end(function, LambdaFunction.ID, plan);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        var stream = from.get().get("StreamArn");
        Resource mapping = plan.add(edge, SqsTriggerRecipe.MAPPING, SqsTriggerRecipe.MAPPING_TYPE)
                .set("/EventSourceArn", stream)
                .set("/FunctionName", to.get().arn());
        if (plan.usable(edge, StreamTrigger.REPORT_FAILURES).orElse(true)) {
            mapping.set("/FunctionResponseTypes", List.of("ReportBatchItemFailures"));
        }
        Roles.allow(
                plan,
                Roles.function(plan, function),
                "read-stream-" + plan.slug(table),
                Policies.allow(
                        List.of("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"), stream),
                Policies.allow(List.of("dynamodb:ListStreams"), "*"));
    }
}
