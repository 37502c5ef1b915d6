package gantry.model.check.rules.scaling;

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
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.ScalingMetric;
import gantry.model.kinds.ecs.ScalingPolicy;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A scaling policy tracks a metric that exists for what it scales, at a target that can be reached.
///
/// Simple scaling, which ECS services don't have, can't be drawn.
public final class TargetTrackingMetric implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// A usual target for average CPU, in percent.
    private static final BigDecimal USUAL_PERCENT = BigDecimal.valueOf(70);

    private static final BigDecimal USUAL_REQUESTS = BigDecimal.valueOf(1000);

    private static final RuleInfo INFO = RuleInfo.of(
            "scaling/target-tracking-metric",
            "Metric that can't be tracked",
            Severity.ERROR,
            "Target tracking works like a thermostat: it adds and removes tasks until a metric is near its target. That "
                    + "needs a metric that falls when tasks are added, and AWS offers a fixed list of them. Two "
                    + "policies for one metric would pull in different directions.",
            "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-targettracking.html");

    /// One policy of a drawn auto scaling.
    private record Case(Node scaling, int index, Values policy) {

        FieldPath path() {
            return FieldPath.of(ServiceAutoScaling.POLICIES).item(index);
        }

        /// Empty when the metric is none that we know.
        Optional<ScalingMetric> metric() {
            return isUnknown() ? Optional.empty() : policy.effective(ScalingPolicy.METRIC);
        }

        boolean isUnknown() {
            return policy.has(ScalingPolicy.METRIC)
                    && policy.get(ScalingPolicy.METRIC).isEmpty()
                    && !raw().isBlank();
        }

        String raw() {
            return String.valueOf(policy.raw().get(ScalingPolicy.METRIC.name()));
        }
    }

    /// A metric of what is scaled.
    private record Tracked(NodeId scaled, ScalingMetric metric) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        Map<Tracked, Node> first = new HashMap<>();
        for (Node scaling : context.nodes(ServiceAutoScaling.ID)) {
            context.token().throwIfCancelled();
            List<Node> scaled = context.topology().targets(scaling, Scales.ID);
            Set<ScalingMetric> seen = EnumSet.noneOf(ScalingMetric.class);
            Set<ScalingMetric> doubled = EnumSet.noneOf(ScalingMetric.class);
            for (Case each : cases(scaling)) {
                Optional<ScalingMetric> metric = each.metric();
                if (metric.isEmpty()) {
                    sayUnknown(context, report, each);
                } else if (metric.get() == ScalingMetric.MEMORY && scalesInstances(context, scaling)) {
                    sayInstances(context, report, each);
                } else {
                    checkTarget(context, report, each, metric.get());
                }
                if (metric.isPresent() && !seen.contains(metric.get())) {
                    for (Node node : scaled) {
                        Node other = first.putIfAbsent(new Tracked(node.id(), metric.get()), scaling);
                        if (other != null) {
                            sayElsewhere(context, report, each, other, node);
                        }
                    }
                }
                if (metric.isPresent() && !seen.add(metric.get()) && doubled.add(metric.get())) {
                    sayDoubled(context, report, each, metric.get());
                }
            }
        }
    }

    private static void sayElsewhere(CheckContext context, Report report, Case each, Node other, Node scaled) {
        report.at(each.scaling, each.path())
                .with(other, scaled)
                .fix(Fixes.change("Remove the policy", each.scaling.id(), values -> without(values, each.index)))
                .say(Wording.full(context, each.scaling) + " tracks " + name(each.metric().orElseThrow()) + " of "
                        + Wording.quoted(context, scaled) + ", as " + Wording.quoted(context, other)
                        + " does already, but AWS takes one policy for each metric. Keep one of them.");
    }

    private static boolean scalesInstances(CheckContext context, Node scaling) {
        return context.topology().targets(scaling, Scales.ID).stream().anyMatch(each -> each.isA(Ec2Capacity.ID));
    }

    private static List<Case> cases(Node scaling) {
        List<Values> policies = scaling.values().effective(ServiceAutoScaling.POLICIES).orElse(List.of());
        var cases = new ArrayList<Case>();
        for (int index = 0; index < policies.size(); index++) {
            cases.add(new Case(scaling, index, policies.get(index)));
        }
        return cases;
    }

    private static void sayUnknown(CheckContext context, Report report, Case each) {
        report.at(each.scaling, each.path().child(ScalingPolicy.METRIC))
                .fix(cpu(each))
                .say(Wording.full(context, each.scaling) + " tracks " + Wording.quoted(each.raw())
                        + ", which isn't offered. ECS services scale on average CPU, average memory or requests per "
                        + "task. Choose one of them.");
    }

    private static void sayInstances(CheckContext context, Report report, Case each) {
        report.at(each.scaling, each.path().child(ScalingPolicy.METRIC))
                .fix(cpu(each))
                .say(Wording.full(context, each.scaling) + " scales instances on average memory, which EC2 doesn't "
                        + "measure. Instances scale on average CPU, network traffic or requests. Choose average CPU.");
    }

    /// Tracks average CPU instead; a policy that does so already makes this one needless.
    private static Fix cpu(Case each) {
        boolean isTracked = cases(each.scaling).stream()
                .anyMatch(other -> other.metric().equals(Optional.of(ScalingMetric.CPU)));
        return isTracked
                ? Fixes.change("Remove the policy", each.scaling.id(), values -> without(values, each.index))
                : Fixes.change("Track average CPU at 70 percent", each.scaling.id(), values -> replaced(
                        values,
                        each.index,
                        policy -> policy.with(ScalingPolicy.METRIC, ScalingMetric.CPU)
                                .with(ScalingPolicy.TARGET, USUAL_PERCENT)));
    }

    private static Values replaced(Values values, int index, UnaryOperator<Values> step) {
        List<Values> policies = new ArrayList<>(values.value(ServiceAutoScaling.POLICIES));
        if (index < policies.size()) {
            policies.set(index, step.apply(policies.get(index)));
        }
        return values.with(ServiceAutoScaling.POLICIES, policies);
    }

    private static Values without(Values values, int index) {
        List<Values> policies = new ArrayList<>(values.value(ServiceAutoScaling.POLICIES));
        if (index < policies.size()) {
            policies.remove(index);
        }
        return values.with(ServiceAutoScaling.POLICIES, policies);
    }

    private static void checkTarget(CheckContext context, Report report, Case each, ScalingMetric metric) {
        BigDecimal target = each.policy.value(ScalingPolicy.TARGET);
        boolean isPercent = metric != ScalingMetric.REQUESTS_PER_TARGET;
        boolean isTooLow = target.signum() <= 0;
        if (!isTooLow && !(isPercent && target.compareTo(HUNDRED) > 0)) {
            return;
        }
        BigDecimal usual = isPercent ? USUAL_PERCENT : USUAL_REQUESTS;
        String number = target.stripTrailingZeros().toPlainString();
        report.at(each.scaling, each.path().child(ScalingPolicy.TARGET))
                .fix(Fixes.change("Set the target to " + usual, each.scaling.id(), values -> replaced(
                        values, each.index, policy -> policy.with(ScalingPolicy.TARGET, usual))))
                .say(Wording.full(context, each.scaling) + " keeps " + name(metric) + " near " + number
                        + (isPercent ? " percent. " : ". ")
                        + (isTooLow ? "A target must be above 0." : "No average is above 100 percent.")
                        + " A usual target is " + usual + ".");
    }

    private static String name(ScalingMetric metric) {
        return metric.label().toLowerCase(Locale.ROOT).replace("cpu", "CPU");
    }

    private static void sayDoubled(CheckContext context, Report report, Case each, ScalingMetric metric) {
        report.at(each.scaling, each.path())
                .fix(Fixes.change("Keep only the first policy for " + name(metric), each.scaling.id(), values -> {
                    List<Values> kept = new ArrayList<>();
                    cases(each.scaling.withValues(values)).stream()
                            .filter(other -> other.metric().filter(metric::equals).isEmpty()
                                    || kept.stream().noneMatch(before -> before
                                            .effective(ScalingPolicy.METRIC)
                                            .equals(Optional.of(metric))))
                            .forEach(other -> kept.add(other.policy));
                    return values.with(ServiceAutoScaling.POLICIES, kept);
                }))
                .say(Wording.full(context, each.scaling) + " has several policies for " + name(metric)
                        + ", but AWS takes one for each metric. Keep one of them.");
    }
}
