package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.connection.S3Trigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.storage.S3Bucket;
import java.util.List;
import java.util.Optional;

/// A bucket that calls a function. The bucket is created last, because it tests whether it may call.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html
final class S3TriggerRecipe implements EdgeRecipe {

    @Override
    public String kind() {
        return S3Trigger.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node bucket = EdgeRecipe.from(edge, plan);
        var from = EdgeRecipe.end(bucket, S3Bucket.ID, plan);
        var to = EdgeRecipe.end(EdgeRecipe.to(edge, plan), LambdaFunction.ID, plan);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Optional<Resource> permission = Functions.permission(
                plan, edge, to.get(), "s3.amazonaws.com", Buckets.arn(plan, bucket, ""))
                .map(each -> each.set("/SourceAccount", Intrinsic.ACCOUNT));
        for (String event : plan.usable(edge, S3Trigger.EVENTS).orElse(List.of())) {
            Block item = Block.of("Event", event, "Function", to.get().arn());
            filter(edge, plan, item, S3Trigger.PREFIX, "prefix");
            filter(edge, plan, item, S3Trigger.SUFFIX, "suffix");
            from.get().properties().addNew("/NotificationConfiguration/LambdaConfigurations", item);
        }
        permission.ifPresent(from.get()::after);
    }

    static void filter(Edge edge, Plan plan, Block item, Property<String> property, String name) {
        plan.usable(edge, property)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> item.add("/Filter/S3Key/Rules", Block.of("Name", name, "Value", text)));
    }
}
