package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.Flag;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;

/// A topic puts each message into a queue; subscription and queue policy are derived.
///
/// Source: https://docs.aws.amazon.com/sns/latest/dg/sns-sqs-as-subscriber.html
public final class DeliversTo {

    public static final String ID = "delivers-to";

    public static final Property<Boolean> RAW = Property.of("raw", new Flag())
            .title("Raw delivery")
            .fallback(true)
            .about("The queue gets the message as it was published. Otherwise SNS wraps it in JSON with facts about it.")
            .source("https://docs.aws.amazon.com/sns/latest/dg/sns-large-payload-raw-message-delivery.html")
            .to(Target.CLOUDFORMATION, SnsTrigger.SUBSCRIPTION, "/RawMessageDelivery");

    public static final Property<String> FILTER_POLICY = SnsTrigger.FILTER_POLICY;

    public static final Property<FilterScope> FILTER_SCOPE = SnsTrigger.FILTER_SCOPE;

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Delivers to", "delivers to", LineStyle.TRIGGER)
            .about(
                    "The topic puts a copy of each message into the queue. The policy that allows it is derived.",
                    "https://docs.aws.amazon.com/sns/latest/dg/sns-sqs-as-subscriber.html")
            .properties(RAW, FILTER_POLICY, FILTER_SCOPE)
            .label(values -> values.effective(FILTER_POLICY).isPresent() ? "filtered" : "");

    private DeliversTo() {}
}
