package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.ecs.Compatibility;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.LaunchType;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// A service runs a task definition that was checked for where its tasks run. That a definition without any
/// compatibility uses network mode awsvpc on Fargate, `ecs/fargate-requires-awsvpc` asks.
public final class TaskDefinitionCompatibility implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/task-definition-compatibility",
            "Definition for other capacity",
            Severity.ERROR,
            "The compatibilities of a task definition are a checklist: AWS tests the definition against each launch "
                    + "type in it when it is registered. The service decides where tasks run, and it may run only what "
                    + "was tested for that place.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node service : context.nodes(EcsService.ID)) {
            context.topology()
                    .taskDefinition(service)
                    .ifPresent(definition -> check(context, report, service, definition));
        }
    }

    private static void check(CheckContext context, Report report, Node service, Node definition) {
        Compatibility needed = needed(context, service);
        List<Compatibility> tested = definition.values().value(TaskDefinition.COMPATIBILITIES);
        if (tested.isEmpty() || tested.contains(needed)) {
            return;
        }
        boolean isByLaunchType = context.topology().edgesFrom(service, Uses.ID).findAny().isEmpty()
                && !context.topology().followsCluster(service);
        var finding = isByLaunchType ? report.at(service, EcsService.LAUNCH_TYPE) : report.at(service);
        finding.with(definition).fix(add(context, definition, needed));
        if (isByLaunchType) {
            tested.stream()
                    .flatMap(each -> Stream.of(LaunchType.values())
                            .filter(type -> type.value().equals(each.value())))
                    .limit(1)
                    .forEach(type -> finding.fix(Fixes.set(
                            "Set the launch type to " + type.label(), service.id(), EcsService.LAUNCH_TYPE, type)));
        }
        finding.say(Wording.full(context, service) + " runs on " + needed.label() + ", but its task definition "
                + Wording.quoted(context, definition) + " is for "
                + Wording.and(tested.stream().map(Compatibility::label).toList()) + " only. Add "
                + needed.value() + " to its compatibilities, or run the service elsewhere.");
    }

    private static Compatibility needed(CheckContext context, Node service) {
        return Strategy.of(context, service).items().stream()
                .findFirst()
                .map(item -> switch (item.type()) {
                    case FARGATE, FARGATE_SPOT -> Compatibility.FARGATE;
                    case EC2 -> Compatibility.EC2;
                    case MANAGED -> Compatibility.MANAGED_INSTANCES;
                })
                .orElseGet(() -> switch (context.topology().launchType(service)) {
                    case FARGATE -> Compatibility.FARGATE;
                    case EC2 -> Compatibility.EC2;
                    case EXTERNAL -> Compatibility.EXTERNAL;
                });
    }

    /// Other services may run the definition as well, so what it was for stays.
    private static Fix add(CheckContext context, Node definition, Compatibility needed) {
        String label = "Add " + needed.value() + " to the compatibilities of " + Wording.quoted(context, definition);
        return Fixes.change(label, definition.id(), values -> {
            var all = new LinkedHashSet<>(values.value(TaskDefinition.COMPATIBILITIES));
            all.add(needed);
            return values.with(TaskDefinition.COMPATIBILITIES, List.copyOf(all));
        });
    }
}
