package gantry.model.check.rules.scaling;

import gantry.model.check.Rule;
import java.util.List;

/// The rules about auto scaling, one per line.
public final class ScalingRules {

    public static final List<Rule> ALL = List.of(
            new DesiredCountWithinMinMax(),
            new NoScaleOutFromZero(),
            new RequestCountRequiresAlb(),
            new StepAdjustmentRanges(),
            new TargetTrackingMetric());

    private ScalingRules() {}
}
