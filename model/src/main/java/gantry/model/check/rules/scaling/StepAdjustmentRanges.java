package gantry.model.check.rules.scaling;

import gantry.model.check.CheckContext;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.ValuePath;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Values;
import gantry.model.kinds.ecs.AdjustmentType;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.StepAdjustment;
import gantry.model.kinds.ecs.StepPolicy;
import java.util.ArrayList;
import java.util.List;

/// The steps of a scaling policy follow each other without gaps and overlaps.
public final class StepAdjustmentRanges implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "scaling/step-adjustment-ranges",
            "Steps with gaps or overlaps",
            Severity.ERROR,
            "A step policy asks how far the metric is from the threshold and takes the step whose range holds that "
                    + "distance. With a gap there is no step to take, and with an overlap there are two. AWS refuses "
                    + "both.",
            "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node scaling : context.nodes(ServiceAutoScaling.ID)) {
            context.token().throwIfCancelled();
            List<Values> policies = scaling.values().effective(ServiceAutoScaling.STEP_POLICIES).orElse(List.of());
            for (int index = 0; index < policies.size(); index++) {
                checkAny(context, report, scaling, policies.get(index), index);
                checkRanges(context, report, scaling, policies.get(index), index);
                checkCounts(context, report, scaling, policies.get(index), index);
            }
        }
    }

    private static ValuePath steps(int policy) {
        return ValuePath.of(ServiceAutoScaling.STEP_POLICIES.name()).item(policy).child(StepPolicy.STEPS.name());
    }

    private static String where(CheckContext context, Node scaling, int policy) {
        return Wording.full(context, scaling) + ", step policy " + (policy + 1) + ": ";
    }

    /// Source: https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html
    private static void checkAny(CheckContext context, Report report, Node scaling, Values policy, int index) {
        if (policy.effective(StepPolicy.STEPS).orElse(List.of()).isEmpty()) {
            report.at(scaling, steps(index).field())
                    .fix(Fixes.change("Remove the policy", scaling.id(), values -> without(values, index)))
                    .say(where(context, scaling, index) + "there is no step, so it would change nothing. Add one.");
        }
    }

    private static Values without(Values values, int policy) {
        List<Values> policies = new ArrayList<>(values.effective(ServiceAutoScaling.STEP_POLICIES).orElse(List.of()));
        if (policy < policies.size()) {
            policies.remove(policy);
        }
        return values.with(ServiceAutoScaling.STEP_POLICIES, policies);
    }

    private static void checkRanges(CheckContext context, Report report, Node scaling, Values policy, int index) {
        List<String> faults = StepRanges.of(policy).faults();
        if (!faults.isEmpty()) {
            report.at(scaling, steps(index).field())
                    .fix(Fixes.change(
                            "Sort the steps and join their ranges",
                            scaling.id(),
                            values -> joined(values, index)))
                    .say(where(context, scaling, index) + Wording.and(faults)
                            + ". The steps must cover the metric without gaps and overlaps.");
        }
    }

    private static Values joined(Values values, int policy) {
        List<Values> policies = new ArrayList<>(values.effective(ServiceAutoScaling.STEP_POLICIES).orElse(List.of()));
        if (policy < policies.size()) {
            Values old = policies.get(policy);
            policies.set(policy, old.with(StepPolicy.STEPS, StepRanges.of(old).joined()));
        }
        return values.with(ServiceAutoScaling.STEP_POLICIES, policies);
    }

    private static void checkCounts(CheckContext context, Report report, Node scaling, Values policy, int index) {
        if (policy.value(StepPolicy.ADJUSTMENT_TYPE) != AdjustmentType.EXACT) {
            return;
        }
        List<Values> steps = policy.effective(StepPolicy.STEPS).orElse(List.of());
        for (int step = 0; step < steps.size(); step++) {
            long count = steps.get(step).value(StepAdjustment.ADJUSTMENT);
            if (count < 0) {
                ValuePath path = steps(index).item(step).child(StepAdjustment.ADJUSTMENT.name());
                report.at(scaling, path.field())
                        .fix(Fixes.change(
                                "Set the count to " + -count, scaling.id(), values -> path.set(values, -count)))
                        .say(where(context, scaling, index) + "step " + (step + 1) + " sets the count to " + count
                                + ", but a count is never negative. Enter the number that shall run, or let the "
                                + "policy add and remove.");
            }
        }
    }
}
