package gantry.model.check.rules.general;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.PodPort;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.TargetGroup;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.HealthCheck;
import gantry.model.kinds.kubernetes.PodContainer;
import gantry.model.kinds.kubernetes.Probe;
import gantry.model.kinds.kubernetes.ProbeMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The numbers, paths and commands of health checks are ones that the platform accepts.
public final class HealthCheckValues implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "general/health-check-values",
            "Health check out of range",
            Severity.ERROR,
            "Each platform has bounds for how often it asks, how long it waits and how many failures count. It refuses "
                    + "values outside of them. Others are accepted but never succeed, such as a wait that is longer "
                    + "than the time between two questions.",
            "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html");

    private static final String DIRECT = "CMD";
    private static final String SHELL = "CMD-SHELL";

    private static final List<Property<Long>> CONTAINER_NUMBERS = List.of(
            HealthCheck.INTERVAL, HealthCheck.TIMEOUT, HealthCheck.RETRIES, HealthCheck.START_PERIOD);

    private static final List<Property<Values>> PROBES = List.of(
            PodContainer.STARTUP_PROBE, PodContainer.READINESS_PROBE, PodContainer.LIVENESS_PROBE);

    private static final List<Property<Long>> PROBE_NUMBERS = List.of(
            Probe.INITIAL_DELAY, Probe.PERIOD, Probe.TIMEOUT, Probe.FAILURE_THRESHOLD);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node container : context.nodes(Container.ID)) {
            context.token().throwIfCancelled();
            container.values().get(Container.HEALTH_CHECK).ifPresent(
                    check -> checkContainer(context, report, container, check));
        }
        for (Node container : context.nodes(PodContainer.ID)) {
            context.token().throwIfCancelled();
            for (Property<Values> probe : PROBES) {
                container.values().get(probe).ifPresent(
                        values -> checkProbe(context, report, container, probe, values));
            }
        }
        context.nodes(TargetGroup.ID).forEach(group -> new TargetHealth(
                report, group, Wording.full(context, group)).check());
        context.edges(Targets.ID).forEach(edge -> new TargetHealth(
                report,
                edge,
                "the connection to " + Wording.full(context, context.diagram().require(edge.to()))).check());
    }

    private static void checkContainer(CheckContext context, Report report, Node container, Values check) {
        String name = Wording.full(context, container);
        for (Property<Long> number : CONTAINER_NUMBERS) {
            checkNumber(report, container, Container.HEALTH_CHECK, check, number, name);
        }
        Optional<List<String>> command = check.get(HealthCheck.COMMAND);
        if (command.isPresent() && !startsWell(command.get())) {
            List<String> words = command.get();
            ValuePath path = ValuePath.of(Container.HEALTH_CHECK.name()).child(HealthCheck.COMMAND.name());
            List<String> mended = mended(words);
            report.at(container, path.field())
                    .fix(Fixes.change(
                            "Set the command to " + String.join(" ", mended), container.id(),
                            values -> path.set(values, List.copyOf(mended))))
                    .say("The health check of " + name + (words.isEmpty()
                            ? " has no command"
                            : " has the command " + Wording.quoted(String.join(" ", words)))
                            + "; it must be " + DIRECT + " or " + SHELL + ", and a command after it.");
        }
    }

    private static boolean startsWell(List<String> words) {
        return words.size() > 1 && (words.getFirst().equals(DIRECT) || words.getFirst().equals(SHELL));
    }

    /// One word is taken for a line of the shell, several for a program with its words.
    private static List<String> mended(List<String> words) {
        List<String> rest = words.stream()
                .dropWhile(word -> word.equalsIgnoreCase(DIRECT) || word.equalsIgnoreCase(SHELL))
                .toList();
        var mended = new ArrayList<String>();
        mended.add(rest.size() > 1 ? DIRECT : SHELL);
        mended.addAll(rest.isEmpty() ? List.of("curl -f http://localhost/ || exit 1") : rest);
        return mended;
    }

    private static void checkProbe(
            CheckContext context, Report report, Node container, Property<Values> probe, Values values) {
        String name = Wording.full(context, container);
        for (Property<Long> number : PROBE_NUMBERS) {
            checkNumber(report, container, probe, values, number, name);
        }
        ValuePath path = ValuePath.of(probe.name());
        long answers = values.value(Probe.SUCCESS_THRESHOLD);
        boolean isReadiness = probe.equals(PodContainer.READINESS_PROBE);
        if (answers < 1 || answers > 1 && !isReadiness) {
            ValuePath threshold = path.child(Probe.SUCCESS_THRESHOLD.name());
            report.at(container, threshold.field())
                    .fix(Fixes.change("Set the success threshold to 1", container.id(),
                            old -> threshold.set(old, 1L)))
                    .say("The " + Wording.inSentence(probe) + " of " + name + " has success threshold = " + answers
                            + "; "
                            + (isReadiness ? "Kubernetes accepts 1 or more." : "for this probe it must be 1."));
        }
        boolean asksNothing = values.value(Probe.METHOD) == ProbeMethod.COMMAND
                && values.get(Probe.COMMAND).map(List::isEmpty).orElse(!values.has(Probe.COMMAND));
        if (asksNothing) {
            report.at(container, path.child(Probe.COMMAND.name()).field())
                    .fix(overHttp(container, probe))
                    .say("The " + Wording.inSentence(probe) + " of " + name
                            + " runs a command, but names none; a probe asks in exactly one way.");
        }
    }

    private static Fix overHttp(Node container, Property<Values> probe) {
        String port = PodPort.asked(container.values());
        return Fixes.change(
                "Ask over HTTP instead", container.id(), values -> values.get(probe)
                        .map(old -> old.without(Probe.METHOD).without(Probe.COMMAND).with(Probe.PORT, port))
                        .map(changed -> values.with(probe, changed))
                        .orElse(values));
    }

    private static void checkNumber(
            Report report,
            Node container,
            Property<Values> around,
            Values values,
            Property<Long> number,
            String name) {
        Optional<Long> value = values.get(number);
        var bounds = Bounds.of(number);
        if (value.isPresent() && !bounds.hold(value.get())) {
            ValuePath path = ValuePath.of(around.name()).child(number.name());
            long nearest = bounds.nearest(value.get());
            String what = Wording.inSentence(number);
            report.at(container, path.field())
                    .fix(Fixes.change(
                            "Set the " + what + " to " + nearest, container.id(),
                            old -> path.set(old, nearest)))
                    .say("The " + Wording.inSentence(around) + " of " + name + " has " + what + " = " + value.get()
                            + ", but only " + bounds.inWords() + " is accepted.");
        }
    }
}
