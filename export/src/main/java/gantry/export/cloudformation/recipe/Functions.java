package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import java.util.List;

/// What other resources need to know about functions.
final class Functions {

    private Functions() {}

    /// Lets a service call a function on behalf of something in this account.
    ///
    /// Source: https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-services.html
    static Resource permission(Plan plan, Element element, Resource function, String service, Intrinsic source) {
        return plan.add(element, "Permission", "AWS::Lambda::Permission")
                .set("/FunctionName", function.arn())
                .set("/Action", "lambda:InvokeFunction")
                .set("/Principal", service)
                .set("/SourceArn", source);
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
