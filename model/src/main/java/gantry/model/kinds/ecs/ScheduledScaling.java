package gantry.model.kinds.ecs;

import gantry.model.kind.Property;
import gantry.model.kind.Schedule;
import gantry.model.kind.Structure;
import gantry.model.kind.Whole;

/// Changes the bounds of auto scaling at given times.
///
/// Source: https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html
public final class ScheduledScaling {

    private static final String PAGE = "https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-scheduled-scaling.html";

    public static final Property<String> SCHEDULE = Property.of("schedule", new Schedule(true))
            .required()
            .about("When the bounds change, such as cron(0 7 ? * MON-FRI *).")
            .source(PAGE);

    public static final Property<Long> MIN = Property.of("min", Whole.between(0, 5000))
            .title("Least tasks")
            .unit("tasks")
            .about("The least number of tasks from then on.")
            .source(PAGE);

    public static final Property<Long> MAX = Property.of("max", Whole.between(0, 5000))
            .title("Most tasks")
            .unit("tasks")
            .about("The greatest number of tasks from then on.")
            .source(PAGE);

    public static final Structure TYPE = Structure.of(SCHEDULE, MIN, MAX);

    private ScheduledScaling() {}
}
