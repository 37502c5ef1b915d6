package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kinds.lambda.InvokePermission;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.List;
import java.util.Optional;

/// What other resources need to know about functions.
final class Functions {

    private Functions() {}

    /// Lets a service call a function on behalf of something in this account: as it is written out at the function,
    /// else as `service`. Empty when the function lets in nobody.
    ///
    /// Source: https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html
    static Optional<Resource> permission(
            Plan plan, Edge trigger, Resource function, String service, Intrinsic source) {
        Node called = EdgeRecipe.to(trigger, plan);
        Optional<String> written = plan.usable(called, LambdaFunction.PERMISSIONS).orElse(List.of()).stream()
                .filter(each -> each.effective(InvokePermission.TRIGGER)
                        .filter(trigger.from().value()::equals)
                        .isPresent())
                .flatMap(each -> each.effective(InvokePermission.PRINCIPAL).stream())
                .findFirst();
        boolean isDerived = plan.usable(called, LambdaFunction.ALLOW_TRIGGERS).orElse(true);
        return written.or(() -> isDerived ? Optional.of(service) : Optional.empty())
                .map(principal -> plan.add(trigger, "Permission", "AWS::Lambda::Permission")
                        .set("/FunctionName", function.arn())
                        .set("/Action", "lambda:InvokeFunction")
                        .set("/Principal", principal)
                        .set("/SourceArn", source));
    }

    /// The name of a function that other functions call. It is worked out, because functions that call each other
    /// would wait for each other if they referred to each other.
    static String name(Plan plan, Node function) {
        return "${AWS::StackName}-" + plan.slug(function);
    }

    static Block mayInvoke(Resource function) {
        String versions = "${" + function.logicalId() + ".Arn}:*";
        return Policies.allow(
                List.of("lambda:InvokeFunction"),
                List.of(function.arn(), Intrinsic.sub(versions)));
    }
}
