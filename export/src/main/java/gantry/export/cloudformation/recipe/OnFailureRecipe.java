package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Plan;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.OnFailure;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import java.util.List;

/// A queue for events that a function couldn't handle.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
final class OnFailureRecipe implements EdgeRecipe {

    private static final String CONFIG = "EventInvokeConfig";

    @Override
    public String kind() {
        return OnFailure.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node function = EdgeRecipe.from(edge, plan);
        Node queue = EdgeRecipe.to(edge, plan);
        var from = EdgeRecipe.end(function, LambdaFunction.ID, plan);
        var to = EdgeRecipe.end(queue, SqsQueue.ID, plan);
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (QueueRecipe.isFifo(queue, plan) || plan.find(function, CONFIG).isPresent()) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    edge,
                    "Failed events of " + plan.label(function) + " don't go to " + plan.label(queue)
                            + ": a function has one destination for them, a standard queue.");
            return;
        }
        plan.add(function, CONFIG)
                .set("/FunctionName", from.get().ref())
                .set("/Qualifier", "$LATEST")
                .set("/DestinationConfig/OnFailure/Destination", to.get().arn());
        Roles.allow(
                plan,
                Roles.function(plan, function),
                "report-failures",
                Policies.allow(List.of("sqs:SendMessage"), to.get().arn()));
    }
}
