package gantry.model.check.rules.ecs;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.LogDriver;
import gantry.model.kinds.ecs.TaskDefinition;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The log driver of a container exists where the task runs. A container without a driver is none of this rule's
/// business.
public final class UnsupportedLogDriver implements Rule {

    /// Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
    private static final Set<LogDriver> ON_FARGATE = EnumSet.of(
            LogDriver.AWSLOGS, LogDriver.SPLUNK, LogDriver.AWSFIRELENS, LogDriver.NONE);

    private static final RuleInfo INFO = RuleInfo.of(
            "ecs/unsupported-log-driver",
            "Log driver that isn't there",
            Severity.ERROR,
            "A log driver decides what Docker does with the output of a container. Many drivers write to files or "
                    + "services of the host, and on Fargate you have no host where you could read them. There the "
                    + "output goes to CloudWatch Logs, to Splunk or to a router container.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        var topology = context.topology();
        for (Node definition : context.nodes(TaskDefinition.ID)) {
            boolean isFargate = topology.isFargate(definition);
            for (Node container : topology.containers(definition)) {
                Optional<LogDriver> driver = container.values().get(Container.LOG_DRIVER);
                boolean isUnknown = driver.isEmpty() && container.values().has(Container.LOG_DRIVER);
                boolean isMissed = isFargate && driver.filter(each -> !ON_FARGATE.contains(each)).isPresent();
                if (isUnknown || isMissed) {
                    report.at(container, Container.LOG_DRIVER)
                            .with(definition)
                            .fix(LogRepair.useAwslogs(context.catalogue(), definition, container))
                            .say(message(context, definition, container, isFargate));
                }
            }
        }
    }

    private static String message(CheckContext context, Node definition, Node container, boolean isFargate) {
        String driver = String.valueOf(container.values().raw().get(Container.LOG_DRIVER.name()));
        List<String> choices = Stream.of(LogDriver.values())
                .filter(each -> each != LogDriver.NONE && (!isFargate || ON_FARGATE.contains(each)))
                .map(LogDriver::value)
                .toList();
        return Wording.full(context, container) + " has the log driver " + Wording.quoted(driver) + ", which "
                + (isFargate ? "Fargate doesn't have for the task " : "ECS doesn't have for the task ")
                + Wording.quoted(context, definition) + ". Choose " + Wording.or(choices) + ".";
    }
}
