package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Seconds;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kind.Whole;
import gantry.model.kinds.network.Region;

/// A rule calls a function; the permission is derived.
///
/// Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
public final class RuleTrigger {

    public static final String ID = "rule-trigger";

    private static final String API = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/";
    private static final String ITEM = "an item of the rule's targets";

    public static final Property<String> INPUT = Property.of("input", Text.lines().upTo(8192))
            .about("JSON text that is sent instead of the event. Without one, the event itself is sent.")
            .source(API + "API_Target.html")
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final Property<Long> RETRIES = Property.of("retries", Whole.between(0, 185))
            .unit("attempts")
            .about("How often EventBridge tries again when it can't deliver. Without a number: 185 times.")
            .source(API + "API_RetryPolicy.html")
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final Property<Long> MAXIMUM_AGE = Property.of("maximumAge", Seconds.between(60, 86_400))
            .title("Maximum event age")
            .unit("seconds")
            .about("Events that couldn't be delivered for this long are dropped. Without a limit: after a day.")
            .source(API + "API_RetryPolicy.html")
            .unbound(Target.CLOUDFORMATION, ITEM);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Rule trigger", "triggers", LineStyle.TRIGGER)
            .about(
                    "EventBridge calls the function each time the rule matches, without waiting for an answer.",
                    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html")
            .properties(INPUT, RETRIES, MAXIMUM_AGE)
            .within(Region.ID);

    private RuleTrigger() {}
}
