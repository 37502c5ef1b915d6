package gantry.model.kinds.ecs;

import gantry.model.kind.Choice;
import gantry.model.kind.Decimal;
import gantry.model.kind.ListOf;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Structure;
import gantry.model.kind.Values;
import java.math.BigDecimal;
import java.util.List;

/// Adds or removes in steps when an alarm goes off, more the further the metric is from the threshold.
///
/// Source: https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html
public final class StepPolicy {

    private static final String PAGE = "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html";
    private static final String ALARM = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html";

    /// Twenty steps are the quota: https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-quotas.html
    private static final int MOST_STEPS = 20;

    public static final Property<ScalingMetric> METRIC = Property.of("metric", Choice.of(ScalingMetric.class))
            .fallback(ScalingMetric.CPU)
            .about("What the alarm watches.")
            .source(ALARM);

    public static final Property<StepDirection> DIRECTION = Property.of("direction", Choice.of(StepDirection.class))
            .fallback(StepDirection.ABOVE)
            .about("On which side of the threshold the alarm goes off.")
            .source(ALARM);

    public static final Property<BigDecimal> THRESHOLD = Property.of(
            "threshold", Decimal.between("0", "1000000000"))
            .fallback(BigDecimal.valueOf(70))
            .about("The value of the metric at which the alarm goes off. Steps count from here.")
            .source(ALARM);

    public static final Property<AdjustmentType> ADJUSTMENT_TYPE = Property.of(
            "adjustmentType", Choice.of(AdjustmentType.class))
            .fallback(AdjustmentType.CHANGE)
            .about("Whether steps add, change by percent or set the number.")
            .source(PAGE);

    public static final Property<Long> COOLDOWN = Property.of("cooldown", Seconds.between(0, 86_400))
            .fallback(60L)
            .unit("seconds")
            .about("The pause after a step.")
            .source(PAGE);

    public static final Property<List<Values>> STEPS = Property.of(
            "steps", new ListOf<>(StepAdjustment.TYPE, MOST_STEPS))
            .fallback(List.of(Values.EMPTY.with(StepAdjustment.LOWER, BigDecimal.ZERO)))
            .about("The steps, without gaps and overlaps.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(
            METRIC, DIRECTION, THRESHOLD, ADJUSTMENT_TYPE, COOLDOWN, STEPS);

    private StepPolicy() {}
}
