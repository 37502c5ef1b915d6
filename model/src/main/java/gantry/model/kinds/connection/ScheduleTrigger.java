package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kinds.network.Region;

/// A schedule calls a function.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/with-eventbridge-scheduler.html
public final class ScheduleTrigger {

    public static final String ID = "schedule-trigger";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Schedule trigger", "triggers", LineStyle.TRIGGER)
            .about(
                    "EventBridge Scheduler calls the function at the given times.",
                    "https://docs.aws.amazon.com/lambda/latest/dg/with-eventbridge-scheduler.html")
            .within(Region.ID);

    private ScheduleTrigger() {}
}
