package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Names;
import gantry.export.cloudformation.Plan;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;

/// A function that calls another: the permission, and the other's name as an environment variable.
final class InvokeRecipe implements EdgeRecipe {

    @Override
    public String kind() {
        return Invokes.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node caller = EdgeRecipe.from(edge, plan);
        Node called = EdgeRecipe.to(edge, plan);
        var from = EdgeRecipe.end(caller, LambdaFunction.ID, plan);
        if (from.isEmpty() || EdgeRecipe.end(called, LambdaFunction.ID, plan).isEmpty()) {
            return;
        }
        String name = Functions.name(plan, called);
        String arn = "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:" + name;
        Roles.allow(
                plan,
                Roles.function(plan, caller),
                "invoke-" + plan.slug(called),
                Policies.allow(
                        List.of("lambda:InvokeFunction"), List.of(Intrinsic.sub(arn), Intrinsic.sub(arn + ":*"))));
        from.get()
                .properties()
                .setIfAbsent(
                        "/Environment/Variables/" + Names.variable(called.name(), "FUNCTION"), Intrinsic.sub(name));
    }
}
