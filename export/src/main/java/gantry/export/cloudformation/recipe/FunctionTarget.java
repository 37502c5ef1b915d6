package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Names;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;
import java.util.Optional;

/// A load balancer that calls a function.
///
/// The function is registered when the target group is created, and that needs the permission, which names the target
/// group: so the group's name is worked out instead of referred to.
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html
final class FunctionTarget implements EdgeRecipe {

    /// The name of a target group has at most 32 characters, 18 of which tell it from others.
    private static final int LONGEST_NAME = 13;

    @Override
    public String kind() {
        return Targets.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node balancer = EdgeRecipe.from(edge, plan);
        Node function = EdgeRecipe.to(edge, plan);
        var from = EdgeRecipe.end(balancer, ApplicationLoadBalancer.ID, plan);
        var to = EdgeRecipe.end(function, LambdaFunction.ID, plan);
        if (from.isEmpty() || to.isEmpty() || ServiceTarget.isSecondDefault(edge, balancer, plan)) {
            return;
        }
        String name = Names.slug(plan.slug(function), LONGEST_NAME) + "-" + Names.mark(edge.id().value())
                + "-${Unique}";
        String arn = "arn:${AWS::Partition}:elasticloadbalancing:${AWS::Region}:${AWS::AccountId}:targetgroup/" + name;
        Optional<Resource> permission = Functions.permission(
                plan, edge, to.get(), "elasticloadbalancing.amazonaws.com", Intrinsic.unique(arn + "/*"));
        Resource group = plan.add(edge, "FunctionTargetGroup", "AWS::ElasticLoadBalancingV2::TargetGroup")
                .set("/Name", Intrinsic.unique(name))
                .set("/TargetType", "lambda")
                .set("/Targets", List.of(Block.of("Id", to.get().arn())));
        permission.ifPresent(group::after);
        Listeners.forward(plan, edge, group);
    }
}
