package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.connection.StartCondition;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.HealthCheck;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Containers wait for each other only for what can happen.
public final class ValidContainerDependency implements Rule {

    /// Both: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
    private static final long LEAST_WAIT = 2;

    private static final long MOST_WAIT = 120;

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/valid-container-dependency",
            "Dependency that never holds",
            Severity.ERROR,
            "A container with a dependency starts only after the other one has reached its condition. To wait for the "
                    + "end of an essential container is pointless, because its end stops the whole task. A container "
                    + "becomes healthy only if a health check says so, and a circle of waiting never begins.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            List<Node> containers = topology.containers(definition);
            for (Node container : containers) {
                checkTimeout(context, report, definition, container);
                topology.edgesFrom(container, DependsOn.ID)
                        .forEach(edge -> checkCondition(context, report, containers, edge));
            }
            ContainerCircles.of(topology, containers, DependsOn.ID)
                    .forEach(circle -> sayCircle(context, report, definition, circle));
        }
    }

    private static void checkTimeout(CheckContext context, Report report, Node definition, Node container) {
        long seconds = container.values().get(Container.START_TIMEOUT).orElse(MOST_WAIT);
        if (seconds < LEAST_WAIT || seconds > MOST_WAIT) {
            long nearest = Math.clamp(seconds, LEAST_WAIT, MOST_WAIT);
            report.at(container, Container.START_TIMEOUT)
                    .with(definition)
                    .fix(Fixes.set(
                            "Set the start timeout to " + nearest + " seconds",
                            container.id(),
                            Container.START_TIMEOUT,
                            nearest))
                    .say(Wording.full(context, container) + " has a start timeout of " + seconds
                            + " seconds, but ECS allows " + LEAST_WAIT + " to " + MOST_WAIT + ".");
        }
    }

    private static void checkCondition(CheckContext context, Report report, List<Node> containers, Edge edge) {
        Node waiting = context.diagram().require(edge.from());
        Node other = context.diagram().require(edge.to());
        Optional<StartCondition> condition = edge.values().effective(DependsOn.CONDITION);
        boolean isUnknown = edge.values().has(DependsOn.CONDITION)
                && edge.values().get(DependsOn.CONDITION).isEmpty();
        String sentence = Wording.full(context, waiting) + " would never start: it waits ";
        if (isUnknown) {
            String raw = String.valueOf(edge.values().raw().get(DependsOn.CONDITION.name()));
            String known = Wording.or(
                    Stream.of(StartCondition.values()).map(StartCondition::value).toList());
            report.at(edge, DependsOn.CONDITION)
                    .with(waiting, other)
                    .fix(waitForStart(edge))
                    .say(sentence + "for " + Wording.quoted(context, other) + " to reach the condition "
                            + Wording.quoted(raw) + ", which doesn't exist. Choose " + known + ".");
        } else if (isEnd(condition) && other.values().value(Container.ESSENTIAL)) {
            var finding = report.at(edge, DependsOn.CONDITION).with(waiting, other);
            Fix optional = Fixes.set(
                    "Make " + Wording.quoted(context, other) + " non-essential",
                    other.id(),
                    Container.ESSENTIAL,
                    false);
            List<Fix> fixes = isOnlyEssential(containers, other)
                    ? List.of(waitForStart(edge), optional)
                    : List.of(optional, waitForStart(edge));
            fixes.forEach(finding::fix);
            finding.say(sentence + "for the end of " + Wording.quoted(context, other)
                    + ", which is essential, so that its end stops the whole task. Make "
                    + Wording.quoted(context, other) + " non-essential or wait for its start only.");
        } else if (condition.equals(Optional.of(StartCondition.HEALTHY)) && !isWatched(other)) {
            report.at(edge, DependsOn.CONDITION)
                    .with(waiting, other)
                    .fix(waitForStart(edge))
                    .fix(addHealthCheck(context, other))
                    .say(sentence + "until " + Wording.quoted(context, other)
                            + " is healthy, but that has no health check. Add one to "
                            + Wording.quoted(context, other) + " or wait for its start only.");
        }
    }

    private static boolean isEnd(Optional<StartCondition> condition) {
        return condition.filter(each -> each == StartCondition.COMPLETE || each == StartCondition.SUCCESS).isPresent();
    }

    private static boolean isOnlyEssential(List<Node> containers, Node other) {
        return containers.stream()
                .noneMatch(each -> !each.equals(other) && each.values().value(Container.ESSENTIAL));
    }

    /// Docker takes the first word `NONE` for switching the check of the image off.
    private static boolean isWatched(Node container) {
        return container.values()
                .get(Container.HEALTH_CHECK)
                .flatMap(check -> check.get(HealthCheck.COMMAND))
                .filter(command -> !command.isEmpty() && !command.getFirst().equals("NONE"))
                .isPresent();
    }

    private static Fix waitForStart(Edge edge) {
        return Fixes.set("Wait for the start only", edge.id(), DependsOn.CONDITION, StartCondition.START);
    }

    private static Fix addHealthCheck(CheckContext context, Node container) {
        String command = UsedPort.of(List.of(container)).stream()
                .findFirst()
                .map(port -> "nc -z localhost " + port.containerPort() + " || exit 1")
                .orElse("test -e /tmp/ready || exit 1");
        return Fixes.change(
                "Add a health check to " + Wording.quoted(context, container) + ": " + command,
                container.id(),
                values -> values.with(
                        Container.HEALTH_CHECK,
                        Values.EMPTY.with(HealthCheck.COMMAND, List.of("CMD-SHELL", command))));
    }

    private static void sayCircle(CheckContext context, Report report, Node definition, List<Edge> circle) {
        Edge last = circle.getLast();
        report.at(last)
                .with(definition)
                .with(ContainerCircles.nodes(context, circle))
                .fix(Fixes.remove("Remove the dependency", last.id()))
                .say("The containers " + ContainerCircles.names(context, circle)
                        + " wait for each other in a circle, so none of them would ever start. Remove one of the "
                        + "dependencies.");
    }
}
