package gantry.model.kinds.connection;

import gantry.model.kind.Choice;
import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kind.Target;

/// A topic calls a function for each message; subscription and permission are derived.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html
public final class SnsTrigger {

    public static final String ID = "sns-trigger";

    private static final String FILTERS = "https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html";

    /// The resource that stands for one subscriber of a topic.
    static final String SUBSCRIPTION = "Subscription";

    /// 256 kB at most, as https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html says;
    /// the limit here is what a form can show.
    public static final Property<String> FILTER_POLICY = Property.of("filterPolicy", JsonDocument.upTo(65_536))
            .about("JSON that says which messages are delivered, such as {\"store\": [\"online\"]}. Without one, all are.")
            .source(FILTERS)
            .to(Target.CLOUDFORMATION, SUBSCRIPTION, "/FilterPolicy");

    public static final Property<FilterScope> FILTER_SCOPE = Property.of("filterScope", Choice.of(FilterScope.class))
            .about("Whether the filter looks at the attributes of a message or into its text. Without a choice: attributes.")
            .source(FILTERS)
            .to(Target.CLOUDFORMATION, SUBSCRIPTION, "/FilterPolicyScope");

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "SNS trigger", "triggers", LineStyle.TRIGGER)
            .about(
                    "The topic calls the function for each message, without waiting for an answer.",
                    "https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html")
            .properties(FILTER_POLICY, FILTER_SCOPE)
            .label(values -> values.effective(FILTER_POLICY).isPresent() ? "filtered" : "");

    private SnsTrigger() {}
}
