package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Invokes;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.lambda.LogFormat;
import gantry.model.kinds.lambda.PackageType;
import java.util.List;

/// A function with its code, role, log group and place in the network.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html
final class FunctionRecipe implements NodeRecipe {

    /// Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions
    private static final List<String> NETWORK_ACTIONS = List.of(
            "ec2:AssignPrivateIpAddresses",
            "ec2:CreateNetworkInterface",
            "ec2:DeleteNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSubnets",
            "ec2:UnassignPrivateIpAddresses");

    @Override
    public String kind() {
        return LambdaFunction.ID;
    }

    @Override
    public void expand(Node function, Plan plan) {
        Resource resource = plan.primary(function).orElseThrow();
        Resource role = Roles.function(plan, function);
        Resource group = Logs.group(plan, function, "/aws/lambda/${AWS::StackName}-" + plan.slug(function));
        Roles.allow(plan, role, "write-logs", Logs.mayWrite(group));
        resource.set("/Role", role.arn())
                .set("/LoggingConfig", Block.of("LogFormat", logFormat(function, plan), "LogGroup", group.ref()));
        if (plan.usable(function, LambdaFunction.TRACING).orElse(false)) {
            Roles.allow(
                    plan,
                    role,
                    "write-traces",
                    Policies.allow(List.of("xray:PutTelemetryRecords", "xray:PutTraceSegments"), "*"));
        }
        if (plan.topology().edgesTo(function, Invokes.ID).findAny().isPresent()) {
            resource.set("/FunctionName", Intrinsic.sub(Functions.name(plan, function)));
        }
        code(function, plan, resource);
        network(function, plan, resource, role);
        plan.output(function, "FunctionName", "Function " + function.name(), resource.ref());
    }

    private static String logFormat(Node function, Plan plan) {
        return plan.usable(function, LambdaFunction.LOG_FORMAT).orElse(LogFormat.JSON).value();
    }

    private static void code(Node function, Plan plan, Resource resource) {
        if (plan.usable(function, LambdaFunction.PACKAGE_TYPE).orElse(PackageType.ZIP) == PackageType.IMAGE) {
            resource.properties()
                    .setIfAbsent("/Code/ImageUri", plan.parameter(function, LambdaFunction.IMAGE_URI));
            if (plan.usable(function, LambdaFunction.IMAGE_URI).isEmpty()) {
                plan.report(
                        ExportRules.BY_HAND,
                        function,
                        "The image of " + plan.label(function) + " must be pushed before the stack is created; its "
                                + "address is a parameter.");
            }
            return;
        }
        String runtime = plan.usable(function, LambdaFunction.RUNTIME).orElse("");
        String handler = plan.usable(function, LambdaFunction.HANDLER).orElse("");
        boolean isInline = StarterCode.isInline(runtime);
        if (isInline) {
            resource.properties().setIfAbsent("/Code/ZipFile", StarterCode.of(runtime, handler));
        } else {
            resource.set("/Code", archive(function, plan));
            plan.report(
                    ExportRules.BY_HAND,
                    function,
                    "The code of " + plan.label(function) + " can't stand in a template, because its runtime is "
                            + runtime + ". Upload an archive to a bucket and name both in the parameters.");
        }
    }

    private static Block archive(Node function, Plan plan) {
        Intrinsic bucket = plan.parameter(
                function,
                "CodeBucket",
                Block.of("Type", "String", "Description", "The bucket that holds the archive with the code."));
        Intrinsic key = plan.parameter(
                function,
                "CodeKey",
                Block.of("Type", "String", "Description", "The key of the archive in that bucket."));
        return Block.of("S3Bucket", bucket, "S3Key", key);
    }

    private static void network(Node function, Plan plan, Resource resource, Resource role) {
        List<Node> subnets = Network.subnets(plan, function);
        if (!subnets.isEmpty()) {
            List<Resource> groups = SecurityGroups.of(plan, function, subnets, "function");
            resource.set(
                    "/VpcConfig",
                    Block.of(
                            "SubnetIds", Network.references(plan, subnets),
                            "SecurityGroupIds", SecurityGroups.ids(groups)));
            Roles.allow(plan, role, "use-network", Policies.allow(NETWORK_ACTIONS, "*"));
        } else {
            // Says which groups protect nothing.
            SecurityGroups.drawn(plan, function, subnets);
        }
    }
}
