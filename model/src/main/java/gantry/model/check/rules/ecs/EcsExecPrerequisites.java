package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.facts.FargatePlatforms;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.identity.IamRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A shell in a running container needs a role, a disk and a new enough Fargate.
public final class EcsExecPrerequisites implements Rule {

    /// The first version with ECS Exec: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
    private static final String FIRST_PLATFORM = "1.4.0";

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/ecs-exec-prerequisites",
            "ECS Exec can't start",
            Severity.ERROR,
            "For ECS Exec an agent of Systems Manager starts inside your container. It opens its channels with the task "
                    + "role, not with the execution role, and writes files to the container's disk. Without that "
                    + "role, or with a disk that can only be read, no shell ever opens.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<NodeId, Node> users = new LinkedHashMap<>();
        for (Node service : context.nodes(EcsService.ID)) {
            context.token().throwIfCancelled();
            if (service.values().value(EcsService.ENABLE_EXECUTE_COMMAND)) {
                checkPlatform(context, report, service);
                Optional<Node> definition = context.topology().taskDefinition(service);
                definition.ifPresent(task -> users.putIfAbsent(task.id(), service));
                definition
                        .filter(task -> context.topology().taskRole(task).isEmpty())
                        .ifPresent(task -> sayNoRole(context, report, service, task));
            }
        }
        Map<NodeId, Node> roles = new LinkedHashMap<>();
        users.forEach((id, service) -> {
            Node definition = context.diagram().require(id);
            checkContainers(context, report, definition, service);
            context.topology().taskRole(definition).ifPresent(role -> roles.putIfAbsent(role.id(), definition));
        });
        roles.forEach((role, definition) -> checkRole(context, report, context.diagram().require(role), definition));
    }

    private static void checkPlatform(CheckContext context, Report report, Node service) {
        Optional<String> version = service.values().get(EcsService.PLATFORM_VERSION);
        boolean isWindows = context.topology()
                .taskDefinition(service)
                .filter(FargateTaskSize::isWindows)
                .isPresent();
        boolean isTooOld = version.filter(each -> FargatePlatforms.isOlder(each, FIRST_PLATFORM)).isPresent();
        if (isTooOld && !isWindows && context.topology().launchType(service) == LaunchType.FARGATE) {
            report.at(service, EcsService.PLATFORM_VERSION)
                    .fix(Fixes.clear("Use the latest platform version", service.id(), EcsService.PLATFORM_VERSION))
                    .say(Wording.full(context, service) + " allows ECS Exec, but Fargate platform version "
                            + version.get() + " doesn't know it. Use " + FIRST_PLATFORM + " or LATEST.");
        }
    }

    private static void sayNoRole(CheckContext context, Report report, Node service, Node definition) {
        report.at(service, EcsService.ENABLE_EXECUTE_COMMAND)
                .with(definition)
                .fix(Fixes.onNode(
                        "Add a task role that allows ECS Exec",
                        definition.id(),
                        now -> ExecPermission.addRole(now, context.catalogue(), definition.id())))
                .fix(Fixes.clear("Switch ECS Exec off", service.id(), EcsService.ENABLE_EXECUTE_COMMAND))
                .say(Wording.full(context, service) + " allows ECS Exec, but " + Wording.full(context, definition)
                        + " has no task role, with which it opens its channels. The execution role doesn't count. "
                        + "Add a task role.");
    }

    private static void checkContainers(CheckContext context, Report report, Node definition, Node service) {
        for (Node container : context.topology().containers(definition)) {
            if (container.values().effective(Container.READONLY_ROOT_FILESYSTEM).orElse(false)) {
                report.at(container, Container.READONLY_ROOT_FILESYSTEM)
                        .with(service, definition)
                        .fix(Fixes.set(
                                "Let " + Wording.quoted(context, container) + " write to its disk",
                                container.id(),
                                Container.READONLY_ROOT_FILESYSTEM,
                                false))
                        .fix(Fixes.clear("Switch ECS Exec off", service.id(), EcsService.ENABLE_EXECUTE_COMMAND))
                        .say(Wording.full(context, service) + " allows ECS Exec, which writes to the disk of the "
                                + "container, but " + Wording.quoted(context, container)
                                + " may only read it. Let it write, or switch ECS Exec off.");
            }
        }
    }

    private static void checkRole(CheckContext context, Report report, Node role, Node definition) {
        List<String> missing = ExecPermission.missingIn(role);
        if (!missing.isEmpty()) {
            report.at(role, IamRole.STATEMENTS)
                    .as(Severity.WARNING)
                    .with(definition)
                    .fix(Fixes.change("Allow ECS Exec", role.id(), ExecPermission::allowing))
                    .say(Wording.full(context, role) + " doesn't allow " + Wording.and(missing)
                            + ", which ECS Exec needs in the tasks of " + Wording.quoted(context, definition)
                            + ". Allow it.");
        }
    }
}
