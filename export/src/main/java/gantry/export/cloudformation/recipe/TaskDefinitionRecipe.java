package gantry.export.cloudformation.recipe;

import gantry.export.cloudformation.Block;
import gantry.export.cloudformation.ExportRules;
import gantry.export.cloudformation.Intrinsic;
import gantry.export.cloudformation.Plan;
import gantry.export.cloudformation.Resource;
import gantry.model.check.FieldPath;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LogDriver;
import gantry.model.kinds.ecs.NetworkMode;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A task definition with its containers and what they need to start: log group, execution role and secrets.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
final class TaskDefinitionRecipe implements NodeRecipe {

    /// What the channel of ECS Exec needs.
    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html#ecs-exec-required-iam-permissions
    private static final List<String> EXEC_ACTIONS = List.of(
            "ssmmessages:CreateControlChannel",
            "ssmmessages:CreateDataChannel",
            "ssmmessages:OpenControlChannel",
            "ssmmessages:OpenDataChannel");

    @Override
    public String kind() {
        return TaskDefinition.ID;
    }

    @Override
    public void expand(Node taskDefinition, Plan plan) {
        List<Node> containers = Containers.of(plan, taskDefinition);
        if (containers.isEmpty()) {
            plan.leaveOut(taskDefinition, "it has no container. Add one.");
            return;
        }
        Resource resource = plan.primary(taskDefinition).orElseThrow();
        resource.properties().setIfAbsent("/Family", Intrinsic.sub(family(plan, taskDefinition)));
        var definitions = new ArrayList<Object>();
        containers.forEach(container -> definitions.add(definition(plan, taskDefinition, container)));
        resource.set("/ContainerDefinitions", definitions);
        drawnRoles(plan, taskDefinition);
        List<Node> services = plan.topology().services(taskDefinition);
        if (services.stream().anyMatch(service -> service.values().value(EcsService.ENABLE_EXECUTE_COMMAND))) {
            Roles.allow(
                    plan, Roles.task(plan, taskDefinition), "ecs-exec", Policies.allow(EXEC_ACTIONS, "*"));
        }
        if (plan.topology().targets(taskDefinition, LogsTo.ID).size() > 1) {
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    taskDefinition,
                    "All containers of " + plan.label(taskDefinition)
                            + " write to the first of its log groups. Remove the other connections.");
        }
    }

    /// The family of a task definition, unless one is set with `${AWS::StackName}` in it.
    static String family(Plan plan, Node taskDefinition) {
        return plan.usable(taskDefinition, TaskDefinition.FAMILY)
                .orElseGet(() -> "${AWS::StackName}-" + plan.slug(taskDefinition));
    }

    private static void drawnRoles(Plan plan, Node taskDefinition) {
        if (plan.topology().executionRole(taskDefinition).flatMap(plan::primary).isPresent()) {
            Roles.execution(plan, taskDefinition);
        }
        if (plan.topology().taskRole(taskDefinition).flatMap(plan::primary).isPresent()) {
            Roles.task(plan, taskDefinition);
        }
    }

    private static Block definition(Plan plan, Node taskDefinition, Node container) {
        Block definition = Block.of("Name", Containers.name(container));
        plan.bind(container, "Container", definition);
        ports(plan, taskDefinition, container, definition);
        Map<String, Object> logSecrets = logSecrets(plan, container);
        logs(plan, taskDefinition, container, definition);
        secretOptions(definition, logSecrets);
        var secrets = new ArrayList<>(variables(plan, container, definition));
        secrets.addAll(credentials(plan, container, definition));
        secrets.addAll(logSecrets.values());
        if (!secrets.isEmpty()) {
            Secrets.allow(plan, Roles.execution(plan, taskDefinition), secrets);
        }
        return definition;
    }

    /// Mappings as blocks; in network mode awsvpc without host ports, which could only repeat the container's.
    private static void ports(Plan plan, Node taskDefinition, Node container, Block definition) {
        NetworkMode mode = plan.usable(taskDefinition, TaskDefinition.NETWORK_MODE).orElse(NetworkMode.AWSVPC);
        var mappings = new ArrayList<Object>();
        for (Object item : definition.list("/PortMappings")) {
            Block mapping = new Block();
            ((Map<?, ?>) item).forEach((name, value) -> mapping.set("/" + name, value));
            if (mode == NetworkMode.AWSVPC) {
                mapping.remove("/HostPort");
            }
            if (mapping.has("/ContainerPort")) {
                mappings.add(mapping);
            }
        }
        if (definition.has("/PortMappings")) {
            definition.set("/PortMappings", mappings);
        }
        if (mode == NetworkMode.NONE && !mappings.isEmpty()) {
            definition.remove("/PortMappings");
            plan.report(
                    ExportRules.NOT_EXPRESSED,
                    container,
                    FieldPath.of(Container.PORT_MAPPINGS),
                    "The ports of " + plan.label(container) + " aren't exported: in network mode none there are none.");
        }
    }

    private static void logs(Plan plan, Node taskDefinition, Node container, Block definition) {
        LogDriver driver = plan.usable(container, Container.LOG_DRIVER).orElse(LogDriver.NONE);
        if (driver == LogDriver.AWSLOGS) {
            String name = "/ecs/${AWS::StackName}/" + plan.slug(taskDefinition);
            Resource group = Logs.group(plan, taskDefinition, name);
            Roles.allow(plan, Roles.execution(plan, taskDefinition), "write-logs", Logs.mayWrite(group));
            // A slow log service must not block the program: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html
            definition.set(
                    "/LogConfiguration",
                    Block.of(
                            "LogDriver", driver.value(),
                            "Options", Block.of(
                                    "awslogs-group", group.ref(),
                                    "awslogs-region", Intrinsic.REGION,
                                    "awslogs-stream-prefix", Containers.name(container),
                                    "mode", "non-blocking",
                                    "max-buffer-size", "25m")));
        } else if (driver != LogDriver.NONE) {
            definition.set("/LogConfiguration", Block.of("LogDriver", driver.value()));
        }
        if (driver != LogDriver.NONE) {
            plan.usable(container, Container.LOG_OPTIONS)
                    .orElse(Map.of())
                    .forEach((name, value) -> definition.set("/LogConfiguration/Options/" + name, value));
        }
    }

    private static Map<String, Object> logSecrets(Plan plan, Node container) {
        boolean isMeant = Container.LOG_SECRETS.isVisible(container.values());
        return isMeant ? Secrets.addresses(plan, container, Container.LOG_SECRETS) : Map.of();
    }

    private static void secretOptions(Block definition, Map<String, Object> secrets) {
        if (definition.has("/LogConfiguration")) {
            secrets.forEach((name, secret) -> definition.add(
                    "/LogConfiguration/SecretOptions", Block.of("Name", name, "ValueFrom", secret)));
        }
    }

    /// The secret variables in place of what is bound, which can't refer to drawn secrets.
    private static Collection<Object> variables(Plan plan, Node container, Block definition) {
        Map<String, Object> secrets = Secrets.addresses(plan, container, Container.SECRETS);
        if (definition.has("/Secrets")) {
            List<Block> pairs = secrets.entrySet().stream()
                    .map(secret -> Block.of("Name", secret.getKey(), "ValueFrom", secret.getValue()))
                    .toList();
            definition.set("/Secrets", pairs);
            if (pairs.isEmpty()) {
                definition.remove("/Secrets");
            }
        }
        return secrets.values();
    }

    /// The credentials for a registry in place of what is bound.
    private static List<Object> credentials(Plan plan, Node container, Block definition) {
        Optional<Object> secret = Secrets.address(plan, container, Container.REPOSITORY_CREDENTIALS);
        secret.ifPresentOrElse(
                address -> definition.set("/RepositoryCredentials/CredentialsParameter", address),
                () -> definition.remove("/RepositoryCredentials"));
        return secret.stream().toList();
    }
}
