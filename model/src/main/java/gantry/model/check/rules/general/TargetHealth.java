package gantry.model.check.rules.general;

import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Element;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.HealthCheckProtocol;
import gantry.model.kinds.balancing.HealthChecks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The health check of a drawn target group, or of one that a connection stands for.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
///
/// @param name as messages call it
record TargetHealth(Report report, Element element, String name) {

    private static final List<Property<Long>> NUMBERS = List.of(
            HealthChecks.INTERVAL,
            HealthChecks.TIMEOUT,
            HealthChecks.HEALTHY_THRESHOLD,
            HealthChecks.UNHEALTHY_THRESHOLD);

    void check() {
        Values values = element.values();
        boolean isSound = true;
        for (Property<Long> number : NUMBERS) {
            Optional<Long> value = values.get(number);
            Bounds bounds = Bounds.of(number);
            if (value.isPresent() && !bounds.hold(value.get())) {
                isSound = false;
                report.at(element, number)
                        .fix(fix())
                        .say("The health check of " + name + " has " + title(number) + " = " + value.get()
                                + ", but only " + bounds.inWords() + " is accepted.");
            }
        }
        long interval = values.value(HealthChecks.INTERVAL);
        long timeout = values.value(HealthChecks.TIMEOUT);
        if (isSound && isHttp(values) && timeout >= interval) {
            report.at(element, HealthChecks.TIMEOUT)
                    .fix(fix())
                    .say("The health check of " + name + " waits " + timeout + " s for an answer but asks every "
                            + interval + " s; the timeout must be shorter than the interval.");
        }
        if (isHttp(values)) {
            checkPath(values);
        }
    }

    private static boolean isHttp(Values values) {
        return values.get(HealthChecks.PROTOCOL).filter(protocol -> protocol == HealthCheckProtocol.TCP).isEmpty();
    }

    private void checkPath(Values values) {
        Optional<String> path = values.get(HealthChecks.PATH);
        if (path.isPresent() && HealthChecks.PATH.type().fault(path.get()).isPresent()) {
            String mended = "/" + path.get().replaceAll("\\s", "").replaceFirst("^/+", "");
            report.at(element, HealthChecks.PATH)
                    .fix(Fixes.set("Set the path to " + mended, element.id(), HealthChecks.PATH, mended))
                    .say("The health check of " + name + " asks for the path '" + path.get()
                            + "', but a path begins with '/' and has no blanks.");
        }
    }

    /// Sets every number that isn't accepted to the nearest one that is, with an interval above the timeout.
    private Fix fix() {
        Values mended = mended(element.values());
        String label = Stream.of(HealthChecks.INTERVAL, HealthChecks.TIMEOUT, HealthChecks.HEALTHY_THRESHOLD,
                HealthChecks.UNHEALTHY_THRESHOLD)
                .filter(number -> !mended.get(number).equals(element.values().get(number)))
                .map(number -> "the " + title(number) + " to " + mended.value(number))
                .collect(Collectors.joining(" and "));
        return Fixes.change("Set " + label, element.id(), TargetHealth::mended);
    }

    private static Values mended(Values values) {
        Values mended = values;
        for (Property<Long> number : NUMBERS) {
            Optional<Long> value = values.get(number);
            if (value.isPresent()) {
                mended = mended.with(number, Bounds.of(number).nearest(value.get()));
            }
        }
        long timeout = mended.value(HealthChecks.TIMEOUT);
        boolean isTooShort = isHttp(values) && timeout >= mended.value(HealthChecks.INTERVAL);
        return isTooShort ? mended.with(HealthChecks.INTERVAL, timeout + 1) : mended;
    }

    private static String title(Property<?> property) {
        return Wording.inSentence(property).replaceFirst("^health check ", "");
    }
}
