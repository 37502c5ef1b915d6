package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Names;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.operations.Secret;
import java.util.List;
import java.util.Optional;

/// A secret that containers get as an environment variable, or whose address a function gets.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html
final class ReadsSecretRecipe implements EdgeRecipe {

    /// What a function calls the address of a secret.
    private static final String ADDRESS = "SECRET_ARN";

    @Override
    public String kind() {
        return ReadsSecret.ID;
    }

    @Override
    public void expand(Edge edge, Plan plan) {
        Node reader = EdgeRecipe.from(edge, plan);
        Optional<Resource> secret = EdgeRecipe.end(EdgeRecipe.to(edge, plan), Secret.ID, plan);
        if (secret.isEmpty()) {
            return;
        }
        if (reader.isA(TaskDefinition.ID)) {
            inject(edge, plan, secret.get());
        } else if (reader.isA(LambdaFunction.ID)) {
            tell(edge, plan, secret.get());
        } else {
            lost(edge, plan, ReadsSecret.VARIABLE, plan.label(reader) + " is no part of the template.");
        }
    }

    /// ECS reads the value when the task starts.
    private static void inject(Edge edge, Plan plan, Resource secret) {
        Node taskDefinition = EdgeRecipe.from(edge, plan);
        if (plan.primary(taskDefinition).isEmpty()) {
            return;
        }
        String key = plan.usable(edge, ReadsSecret.JSON_KEY).orElse("");
        if (key.contains(":")) {
            lost(edge, plan, ReadsSecret.JSON_KEY, "ECS can't read a JSON key with a colon.");
            return;
        }
        List<Node> containers = readers(edge, plan);
        if (containers.isEmpty()) {
            lost(edge, plan, ReadsSecret.CONTAINER, plan.label(taskDefinition) + " has no container of that name.");
            return;
        }
        Intrinsic value = key.isEmpty() ? secret.arn() : secret.arn(":" + Intrinsic.literal(key) + "::");
        String variable = variable(edge, plan, key, "");
        for (Node container : containers) {
            Block definition = Containers.definition(plan, container).orElseThrow();
            if (Containers.hasVariable(definition, variable)) {
                lost(edge, plan, ReadsSecret.VARIABLE, plan.label(container) + " has a variable " + variable
                        + " already.");
            } else {
                definition.add("/Secrets", Block.of("Name", variable, "ValueFrom", value));
                Secrets.allow(plan, Roles.execution(plan, taskDefinition), List.of(secret.arn()));
            }
        }
    }

    private static List<Node> readers(Edge edge, Plan plan) {
        String wanted = plan.usable(edge, ReadsSecret.CONTAINER).orElse("");
        return Containers.of(plan, EdgeRecipe.from(edge, plan)).stream()
                .filter(container -> wanted.isEmpty() || wanted.equals(container.name())
                        || wanted.equals(Containers.name(container)))
                .toList();
    }

    /// The code of the function reads the value itself, so that it doesn't stand in the settings of the function.
    ///
    /// Source: https://docs.aws.amazon.com/lambda/latest/dg/with-secrets-manager.html
    private static void tell(Edge edge, Plan plan, Resource secret) {
        Node reader = EdgeRecipe.from(edge, plan);
        Optional<Resource> function = plan.primary(reader);
        if (function.isEmpty()) {
            return;
        }
        if (plan.usable(edge, ReadsSecret.JSON_KEY).isPresent()) {
            lost(edge, plan, ReadsSecret.JSON_KEY, plan.label(reader) + " gets the whole secret and picks the key.");
        }
        Secrets.allow(plan, Roles.function(plan, reader), List.of(secret.arn()));
        String variable = variable(edge, plan, "", ADDRESS);
        String path = "/Environment/Variables/" + variable;
        if (function.get().properties().has(path)) {
            lost(edge, plan, ReadsSecret.VARIABLE, plan.label(reader) + " has a variable " + variable + " already.");
        } else {
            function.get().set(path, secret.arn());
        }
    }

    /// The variable that is named, else one after the secret.
    private static String variable(Edge edge, Plan plan, String key, String suffix) {
        return plan.usable(edge, ReadsSecret.VARIABLE)
                .orElseGet(() -> Names.variable(EdgeRecipe.to(edge, plan).name() + " " + key, suffix));
    }

    private static void lost(Edge edge, Plan plan, Property<?> property, String reason) {
        plan.report(
                ExportRules.NOT_EXPRESSED,
                edge,
                FieldPath.of(property),
                "\"" + property.title() + "\" of " + plan.label(edge) + " isn't exported: " + reason);
    }
}
