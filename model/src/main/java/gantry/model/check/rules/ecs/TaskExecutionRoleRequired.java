package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.RoleSupply;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.LogDriver;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A task that needs something before its code runs has an execution role.
public final class TaskExecutionRoleRequired implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/task-execution-role-required",
            "Execution role missing",
            Severity.ERROR,
            "Before your code starts, ECS pulls the image, opens the log stream and reads secrets. It does so with "
                    + "the task execution role, not with the task role, which is for your code. On EC2 the instance "
                    + "profile covers images and logs, but never secrets.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        Optional<Node> existing = RoleSupply.EXECUTION.drawn(context);
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            if (topology.executionRole(definition).isPresent()) {
                continue;
            }
            List<String> needs = needs(context, topology, definition);
            if (!needs.isEmpty()) {
                var finding = report.at(definition);
                existing.ifPresent(role -> finding.fix(connect(context, definition, role)));
                finding.fix(add(context.catalogue(), definition))
                        .say(Wording.full(context, definition)
                                + " has no task execution role, but before its code starts ECS must "
                                + Wording.and(needs) + ".");
            }
        }
    }

    private static List<String> needs(CheckContext context, Topology topology, Node definition) {
        boolean isOnInstances = Launching.isOnInstances(topology, definition);
        var needs = new ArrayList<String>();
        boolean hasLogs = false;
        for (Node container : topology.containers(definition)) {
            ContainerImage image = ContainerImage.of(topology, definition, container);
            if (image.isPrivateEcr() && !isOnInstances) {
                needs.add("pull " + Wording.quoted(image.text()));
            }
            if (image.hasCredentials() || container.values().has(Container.REPOSITORY_CREDENTIALS)) {
                needs.add("read the registry's credentials for " + Wording.quoted(image.text()));
            }
            Map<String, String> secrets = container.values().effective(Container.SECRETS).orElse(Map.of());
            if (!secrets.isEmpty()) {
                List<String> names = secrets.keySet().stream().map(name -> "'" + name + "'").toList();
                needs.add("read " + Wording.and(names) + " for " + Wording.quoted(context, container));
            }
            if (!container.values().effective(Container.ENVIRONMENT_FILES).orElse(List.of()).isEmpty()) {
                needs.add("read the environment files of " + Wording.quoted(context, container));
            }
            if (!container.values().effective(Container.LOG_SECRETS).orElse(Map.of()).isEmpty()) {
                needs.add("read the secret log options of " + Wording.quoted(context, container));
            }
            hasLogs |= container.values().value(Container.LOG_DRIVER) == LogDriver.AWSLOGS && !isOnInstances;
        }
        topology.targets(definition, ReadsSecret.ID)
                .forEach(secret -> needs.add("read the secret " + Wording.quoted(context, secret)));
        if (hasLogs) {
            needs.add("write to CloudWatch Logs");
        }
        return needs;
    }

    private static Fix connect(CheckContext context, Node definition, Node role) {
        return Fixes.connect(
                "Use the role " + Wording.quoted(context, role),
                context.catalogue(),
                ExecutionRole.ID,
                role.id(),
                definition.id());
    }

    private static Fix add(Catalogue catalogue, Node definition) {
        return Fixes.onNode(
                "Add a task execution role",
                definition.id(),
                now -> RoleSupply.EXECUTION.add(now, catalogue, definition.id()));
    }
}
