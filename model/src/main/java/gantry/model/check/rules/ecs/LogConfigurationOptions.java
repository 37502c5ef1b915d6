package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.LogsTo;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.LogDriver;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The options of a log driver are complete and don't contradict each other.
public final class LogConfigurationOptions implements Rule {

    private static final String GROUP = "awslogs-group";
    private static final String REGION = "awslogs-region";
    private static final String PREFIX = "awslogs-stream-prefix";
    private static final String DATETIME = "awslogs-datetime-format";
    private static final String MULTILINE = "awslogs-multiline-pattern";
    private static final int MOST_CONTAINERS = 10;

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/log-configuration-options",
            "Incomplete log options",
            Severity.ERROR,
            "The driver awslogs must know the log group and its Region before the container starts, and on Fargate a "
                    + "prefix for the names of the streams. FireLens only hands output to a router container of the "
                    + "same task. The router can't hand its own output to itself.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            List<Node> containers = topology.containers(definition);
            var task = new Task(context, report, definition, containers);
            containers.stream().filter(each -> has(each, LogDriver.AWSLOGS)).forEach(container -> {
                checkNeeded(task, container);
                checkMultiline(task, container);
            });
            checkRouters(task);
        }
    }

    private record Task(CheckContext context, Report report, Node definition, List<Node> containers) {

        /// A connection to a log group names the group.
        boolean hasDrawnGroup() {
            return context.topology().edgesFrom(definition, LogsTo.ID).findAny().isPresent();
        }
    }

    private static boolean has(Node container, LogDriver driver) {
        return container.values().effective(Container.LOG_DRIVER).equals(Optional.of(driver));
    }

    private static Map<String, String> options(Node container) {
        return container.values().get(Container.LOG_OPTIONS).orElse(Map.of());
    }

    /// Without any of these options the export derives all of them; who says where logs go must say it in full.
    private static void checkNeeded(Task task, Node container) {
        Map<String, String> options = options(container);
        if (!options.containsKey(GROUP) && !options.containsKey(REGION)) {
            return;
        }
        var missing = new ArrayList<String>();
        if (isBlank(options, GROUP) && !task.hasDrawnGroup()) {
            missing.add(GROUP);
        }
        if (isBlank(options, REGION)) {
            missing.add(REGION);
        }
        if (isBlank(options, PREFIX) && task.context.topology().isFargate(task.definition)) {
            missing.add(PREFIX);
        }
        if (!missing.isEmpty()) {
            String names = Wording.and(missing);
            task.report.at(container, Container.LOG_OPTIONS)
                    .with(task.definition)
                    .fix(fill(task, container, missing))
                    .fix(Fixes.change(
                            "Leave group, Region and prefix to the export",
                            container.id(),
                            values -> without(values, Set.of(GROUP, REGION, PREFIX))))
                    .say(Wording.full(task.context, container) + " says itself where its logs go, but " + names
                            + (missing.size() == 1 ? " is" : " are") + " missing. The driver awslogs needs a group "
                            + "and a Region, on Fargate also a stream prefix.");
        }
    }

    private static boolean isBlank(Map<String, String> options, String name) {
        return options.getOrDefault(name, "").isBlank();
    }

    private static Fix fill(Task task, Node container, List<String> missing) {
        String family = task.definition.values()
                .effective(TaskDefinition.FAMILY)
                .orElseGet(() -> task.context.label(task.definition));
        String region = task.context.topology()
                .region(task.definition)
                .map(each -> each.values().value(Region.CODE))
                .filter(code -> !code.isBlank())
                .orElseGet(() -> Region.CODE.fallback().orElseThrow());
        Map<String, String> all = Map.of(
                GROUP, "/ecs/" + family, REGION, region, PREFIX, task.context.label(container));
        return Fixes.change("Fill in " + Wording.and(missing), container.id(), values -> {
            var options = new LinkedHashMap<>(values.get(Container.LOG_OPTIONS).orElse(Map.of()));
            missing.forEach(name -> options.put(name, Objects.requireNonNull(all.get(name))));
            return values.with(Container.LOG_OPTIONS, options);
        });
    }

    private static Values without(Values values, Set<String> names) {
        var options = new LinkedHashMap<>(values.get(Container.LOG_OPTIONS).orElse(Map.of()));
        options.keySet().removeAll(names);
        return options.isEmpty() ? values.without(Container.LOG_OPTIONS) : values.with(Container.LOG_OPTIONS, options);
    }

    private static void checkMultiline(Task task, Node container) {
        if (options(container).keySet().containsAll(Set.of(DATETIME, MULTILINE))) {
            task.report.at(container, FieldPath.of(Container.LOG_OPTIONS).key(MULTILINE))
                    .with(task.definition)
                    .fix(Fixes.change(
                            "Remove " + MULTILINE, container.id(), values -> without(values, Set.of(MULTILINE))))
                    .fix(Fixes.change(
                            "Remove " + DATETIME, container.id(), values -> without(values, Set.of(DATETIME))))
                    .say(Wording.full(task.context, container) + " says with " + DATETIME + " and with " + MULTILINE
                            + " where a log event begins. Only one of both may be set.");
        }
    }

    private static void checkRouters(Task task) {
        List<Node> senders = task.containers.stream().filter(each -> has(each, LogDriver.AWSFIRELENS)).toList();
        List<Node> routers = task.containers.stream().filter(LogConfigurationOptions::isRouter).toList();
        for (Node router : senders.stream().filter(LogConfigurationOptions::isRouter).toList()) {
            task.report.at(router, Container.LOG_DRIVER)
                    .with(task.definition)
                    .fix(LogRepair.useAwslogs(task.context.catalogue(), task.definition, router))
                    .say(Wording.full(task.context, router) + " routes the logs of its task, but its own log driver is "
                            + "awsfirelens, so its output would come back to it. Let it use awslogs.");
        }
        if (!senders.isEmpty() && routers.isEmpty()) {
            Node first = senders.getFirst();
            var finding = task.report.at(first, Container.LOG_DRIVER)
                    .with(task.definition)
                    .with(senders.stream().skip(1).toArray(Node[]::new));
            if (task.containers.size() < MOST_CONTAINERS) {
                finding.fix(LogRepair.addRouter(task.context.catalogue(), task.definition));
            }
            finding.fix(LogRepair.useAwslogs(task.context.catalogue(), task.definition, first))
                    .say(Wording.full(task.context, first) + " sends its logs to FireLens, but no container of "
                            + Wording.quoted(task.context, task.definition)
                            + " is a router. Add a Fluent Bit container to the task.");
        }
    }

    private static boolean isRouter(Node container) {
        return container.values().get(Container.FIRELENS_TYPE).isPresent();
    }
}
