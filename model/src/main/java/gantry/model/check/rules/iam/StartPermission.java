package gantry.model.check.rules.iam;

import gantry.model.check.CheckContext;
import gantry.model.check.rules.RoleChange;
import gantry.model.diagram.Node;
import gantry.model.kind.SecretReference;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.AccessMode;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.LogDriver;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An action that the execution role of a task must allow beyond pulling images and writing logs.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
///
/// @param resource an ARN
/// @param purpose  as in "so ECS can't ..."
record StartPermission(String action, String resource, String purpose) {

    private static final String READ_SECRET = "secretsmanager:GetSecretValue";
    private static final String READ_PARAMETER = "ssm:GetParameters";
    private static final String CREATE_GROUP_OPTION = "awslogs-create-group";

    /// What a task definition needs, container by container.
    static List<StartPermission> of(CheckContext context, Node definition) {
        Topology topology = context.topology();
        var needed = new ArrayList<StartPermission>();
        for (Node secret : topology.targets(definition, ReadsSecret.ID)) {
            ResourceActions.of(context.catalogue(), secret).ifPresent(actions -> needed.add(new StartPermission(
                    READ_SECRET,
                    actions.arns(secret, AccessMode.READ).getFirst(),
                    "read secrets")));
        }
        for (Node container : topology.containers(definition)) {
            Values values = container.values();
            secrets(values).forEach(reference -> needed.add(secret(context, reference)));
            values.get(Container.ENVIRONMENT_FILES).orElse(List.of()).forEach(file -> needed.add(
                    new StartPermission("s3:GetObject", file, "read files with variables")));
            boolean makesGroup = "true".equals(
                    values.get(Container.LOG_OPTIONS).orElse(Map.of()).get(CREATE_GROUP_OPTION));
            if (makesGroup && values.value(Container.LOG_DRIVER) == LogDriver.AWSLOGS) {
                needed.add(new StartPermission("logs:CreateLogGroup", "*", "create the log group"));
            }
        }
        return needed;
    }

    private static Stream<String> secrets(Values values) {
        return Stream.of(
                values.get(Container.SECRETS).orElse(Map.of()).values().stream(),
                values.get(Container.LOG_SECRETS).orElse(Map.of()).values().stream(),
                values.get(Container.REPOSITORY_CREDENTIALS).stream())
                .flatMap(each -> each);
    }

    /// @param reference an ARN, or the id of a drawn secret
    private static StartPermission secret(CheckContext context, String reference) {
        boolean isParameter = SecretReference.isParameter(reference);
        Optional<Node> drawn = SecretReference.nodeId(reference).flatMap(context.diagram()::named);
        String arn = drawn.flatMap(secret -> ResourceActions.of(context.catalogue(), secret)
                .map(actions -> actions.arns(secret, AccessMode.READ).getFirst()))
                .orElse(reference);
        return new StartPermission(isParameter ? READ_PARAMETER : READ_SECRET, arn.startsWith("arn:") ? arn : "*",
                isParameter ? "read parameters" : "read secrets");
    }

    /// The statement that allows it.
    Values statement() {
        return RoleChange.statement(List.of(action), List.of(resource));
    }
}
