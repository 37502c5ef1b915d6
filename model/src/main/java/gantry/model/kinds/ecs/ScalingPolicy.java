package gantry.model.kinds.ecs;

import gantry.model.kind.Choice;
import gantry.model.kind.Decimal;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Structure;
import java.math.BigDecimal;

/// Keeps a metric near a target by adding and removing tasks.
///
/// Source: https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html
public final class ScalingPolicy {

    private static final String PAGE = "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_TargetTrackingScalingPolicyConfiguration.html";

    public static final Property<ScalingMetric> METRIC = Property.of("metric", Choice.of(ScalingMetric.class))
            .fallback(ScalingMetric.CPU)
            .judgedBy("scaling/target-tracking-metric")
            .about("What is kept near the target.")
            .source("https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html");

    public static final Property<BigDecimal> TARGET = Property
            .of("target", Decimal.between("-1000000000", "1000000000"))
            .fallback(BigDecimal.valueOf(60))
            .checkedBy("scaling/target-tracking-metric")
            .about("The value to keep: percent for CPU and memory, requests per minute and task for requests.")
            .source(PAGE);

    public static final Property<Long> SCALE_IN_COOLDOWN = Property.of("scaleInCooldown", Seconds.between(0, 86_400))
            .fallback(300L)
            .unit("seconds")
            .about("The pause after tasks were removed.")
            .source(PAGE);

    public static final Property<Long> SCALE_OUT_COOLDOWN = Property.of("scaleOutCooldown", Seconds.between(0, 86_400))
            .fallback(60L)
            .unit("seconds")
            .about("The pause after tasks were added.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(METRIC, TARGET, SCALE_IN_COOLDOWN, SCALE_OUT_COOLDOWN);

    private ScalingPolicy() {}
}
