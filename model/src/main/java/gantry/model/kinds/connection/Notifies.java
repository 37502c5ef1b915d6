package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kind.Property;
import gantry.model.kinds.network.Region;
import java.util.List;

/// A bucket sends events to a queue, a topic or EventBridge.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html
public final class Notifies {

    public static final String ID = "notifies";

    public static final Property<List<String>> EVENTS = S3Trigger.EVENTS;

    public static final Property<String> PREFIX = S3Trigger.PREFIX;

    public static final Property<String> SUFFIX = S3Trigger.SUFFIX;

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Notifies", "notifies", LineStyle.TRIGGER)
            .about(
                    "The bucket sends a message for each event. To a rule it sends all events, and its pattern chooses.",
                    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html")
            .properties(EVENTS, PREFIX, SUFFIX)
            .label(values -> S3Trigger.KIND.labelFor(values).orElse(""))
            .within(Region.ID);

    private Notifies() {}
}
