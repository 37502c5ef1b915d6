package gantry.model.kinds.ecs;

import gantry.model.kind.Decimal;
import gantry.model.kind.Property;
import gantry.model.kind.Structure;
import gantry.model.kind.Whole;
import java.math.BigDecimal;

/// One step: how much is added or removed while the metric is so far from the threshold.
///
/// Source: https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html
public final class StepAdjustment {

    private static final String PAGE = "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepAdjustment.html";
    private static final Decimal BOUND = Decimal.between("-1000000000", "1000000000");

    public static final Property<BigDecimal> LOWER = Property.of("lower", BOUND)
            .title("From")
            .about("The distance from the threshold at which the step begins. Without one, it has no lower end.")
            .source(PAGE);

    public static final Property<BigDecimal> UPPER = Property.of("upper", BOUND)
            .title("To")
            .about("The distance from the threshold at which the step ends. Without one, it has no upper end.")
            .source(PAGE);

    public static final Property<Long> ADJUSTMENT = Property.of("adjustment", Whole.between(-10_000, 10_000))
            .fallback(1L)
            .about("How many tasks, instances or percent; a negative number removes.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(LOWER, UPPER, ADJUSTMENT);

    private StepAdjustment() {}
}
