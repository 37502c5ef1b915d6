package gantry.model.check.rules.general;

import gantry.model.check.CheckContext;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Sizing;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Of the bounds of a group, the least is not above the greatest, and the wanted count lies between.
public final class MinDesiredMax implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "general/min-desired-max-order",
            "Bounds in the wrong order",
            Severity.ERROR,
            "Scaling moves a count between a least and a greatest value. When the least is above the greatest, no "
                    + "number fits both, and AWS refuses the bounds.",
            "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html")
            .silencing("scaling/desired-count-within-min-max", "scaling/no-scale-out-from-zero");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node node : context.diagram().nodes()) {
            context.catalogue().node(node.kind()).sizing().ifPresent(sizing -> {
                check(context, report, node, sizing);
                sizing.later().forEach(later -> check(context, report, node, later));
            });
        }
    }

    private static void check(CheckContext context, Report report, Node node, Sizing sizing) {
        if (checkRanges(context, report, node, sizing)) {
            return;
        }
        Optional<Long> min = value(node, sizing.min());
        Optional<Long> max = value(node, sizing.max());
        if (min.isEmpty() || max.isEmpty()) {
            return;
        }
        Optional<Long> desired = sizing.desired().stream().flatMap(each -> value(node, each).stream()).findFirst();
        long low = Math.min(min.get(), desired.orElse(min.get()));
        long high = Math.max(min.get(), desired.orElse(min.get()));
        if (low >= min.get() && high <= max.get() && min.get() >= sizing.least()) {
            return;
        }
        var finding = report.at(node, sizing.max());
        if (high > max.get() && min.get() >= sizing.least() && low >= min.get()) {
            finding.fix(Fixes.set("Raise max to " + high, node.id(), sizing.max(), high));
        }
        long lowest = Math.max(sizing.least(), Math.min(max.get(), low));
        boolean isMaxSound = desired.orElse(max.get()) <= max.get() && max.get() >= sizing.least();
        if (isMaxSound && lowest <= max.get() && desired.orElse(lowest) >= lowest) {
            finding.fix(Fixes.set("Set min to " + lowest, node.id(), sizing.min(), lowest));
        }
        String counts = Stream.of(
                Stream.of("min " + min.get()),
                desired.stream().map(count -> "desired " + count),
                Stream.of("max " + max.get()))
                .flatMap(each -> each)
                .reduce((a, b) -> a + " / " + b)
                .orElseThrow();
        finding.say(Wording.full(context, node) + ": " + counts + " can't hold together. The bounds must satisfy "
                + sizing.least() + " <= min" + (desired.isPresent() ? " <= desired" : "") + " <= max.");
    }

    /// Whether a number is out of its own range, whatever the others are.
    private static boolean checkRanges(CheckContext context, Report report, Node node, Sizing sizing) {
        List<Property<Long>> outside = numbers(sizing)
                .filter(number -> value(node, number).filter(each -> !bounds(sizing, number).hold(each)).isPresent())
                .toList();
        for (Property<Long> number : outside) {
            report.at(node, number)
                    .fix(inRange(node, sizing))
                    .say(Wording.full(context, node) + " has " + number.name() + " " + value(node, number).orElseThrow()
                            + ", but it must be " + bounds(sizing, number).inWords() + ".");
        }
        return !outside.isEmpty();
    }

    private static Stream<Property<Long>> numbers(Sizing sizing) {
        return Stream.of(Stream.of(sizing.min()), sizing.desired().stream(), Stream.of(sizing.max()))
                .flatMap(each -> each);
    }

    private static Bounds bounds(Sizing sizing, Property<Long> number) {
        Bounds own = Bounds.of(number);
        return number.equals(sizing.min()) ? own.from(sizing.least()) : own;
    }

    /// Sets each number to the nearest that is possible, and max to no less than the others.
    private static Fix inRange(Node node, Sizing sizing) {
        Values mended = inRange(node.values(), sizing);
        String label = numbers(sizing)
                .filter(number -> !mended.effective(number).equals(node.values().effective(number)))
                .map(number -> number.name() + " to " + mended.effective(number).orElseThrow())
                .collect(Collectors.joining(" and "));
        return Fixes.change("Set " + label, node.id(), values -> inRange(values, sizing));
    }

    private static Values inRange(Values values, Sizing sizing) {
        Values mended = values;
        for (Property<Long> number : numbers(sizing).toList()) {
            Optional<Long> value = values.effective(number);
            if (value.isPresent()) {
                long nearest = bounds(sizing, number).nearest(value.get());
                mended = nearest == value.get() ? mended : mended.with(number, nearest);
            }
        }
        long most = 0;
        for (Property<Long> number : numbers(sizing).toList()) {
            most = Math.max(most, mended.effective(number).orElse(0L));
        }
        return mended.effective(sizing.max()).filter(Long.valueOf(most)::equals).isPresent()
                ? mended
                : mended.with(sizing.max(), most);
    }

    private static void check(CheckContext context, Report report, Node node, Sizing.Later later) {
        List<Values> items = node.values().effective(later.list()).orElse(List.of());
        for (int index = 0; index < items.size(); index++) {
            Optional<Long> min = items.get(index).effective(later.min());
            Optional<Long> max = items.get(index).effective(later.max());
            if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
                ValuePath path = ValuePath.of(later.list().name()).item(index).child(later.max().name());
                report.at(node, path.field())
                        .fix(Fixes.change(
                                "Raise max to " + min.get(), node.id(), values -> path.set(values, min.get())))
                        .say(Wording.full(context, node) + ": item " + (index + 1) + " of "
                                + Wording.inSentence(later.list()) + " has min " + min.get() + " / max "
                                + max.get() + ", which can't hold together. The bounds must satisfy min <= max.");
            }
        }
    }

    private static Optional<Long> value(Node node, Property<Long> property) {
        return node.values().effective(property);
    }
}
