package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kinds.network.Region;

/// A rule sends events to a queue or topic; the policy that allows it is derived.
///
/// Source: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
public final class RuleDelivers {

    public static final String ID = "rule-delivers";

    public static final Property<String> INPUT = RuleTrigger.INPUT;

    public static final Property<String> MESSAGE_GROUP = Property.of("messageGroup", Text.line().upTo(128))
            .about("For FIFO queues: the group of the messages, in which their order is kept.")
            .source("https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_SqsParameters.html")
            .unbound(Target.CLOUDFORMATION, "an item of the rule's targets");

    public static final Property<Long> RETRIES = RuleTrigger.RETRIES;

    public static final Property<Long> MAXIMUM_AGE = RuleTrigger.MAXIMUM_AGE;

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "Rule delivers to", "delivers to", LineStyle.TRIGGER)
            .about(
                    "EventBridge sends a message each time the rule matches. The policy that allows it is derived.",
                    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html")
            .properties(INPUT, MESSAGE_GROUP, RETRIES, MAXIMUM_AGE)
            .within(Region.ID);

    private RuleDelivers() {}
}
