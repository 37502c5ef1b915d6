package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.LogTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.operations.LogGroup;
import java.util.Optional;

/// A log group that calls a function with matching events.
///
/// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html
final class LogTriggerRecipe implements EdgeRecipe {

    private static final String FILTER = "SubscriptionFilter";

    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
    private static final long MOST_FILTERS = 2;

    @Override
    public String kind() {
        return LogTrigger.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node group = EdgeRecipe.from(edge, plan);
        var from = EdgeRecipe.end(group, LogGroup.ID, plan);
        var to = EdgeRecipe.end(EdgeRecipe.to(edge, plan), LambdaFunction.ID, plan);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        long present = plan.topology()
                .edgesFrom(group, LogTrigger.ID)
                .filter(each -> plan.find(each, FILTER).isPresent())
                .count();
        if (present == MOST_FILTERS) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    edge,
                    plan.label(group) + " has " + MOST_FILTERS + " subscriptions already, which is the most. Send "
                            + "its events to one function that calls the others.");
            return;
        }
        Optional<Resource> permission = Functions
                .permission(plan, edge, to.get(), "logs.amazonaws.com", from.get().arn())
                .map(each -> each.set("/SourceAccount", Intrinsic.ACCOUNT));
        Resource filter = plan.add(edge, FILTER, "AWS::Logs::SubscriptionFilter")
                .set("/LogGroupName", from.get().ref())
                .set("/DestinationArn", to.get().arn());
        permission.ifPresent(filter::after);
    }
}
