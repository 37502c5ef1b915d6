package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A bucket sends events to a queue.
///
/// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html
public final class Notifies {

    public static final String ID = "notifies";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Notifies", "notifies", LineStyle.TRIGGER)
            .about(
                    "The bucket sends a message for each event. The queue needs a policy, which is derived.",
                    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html");

    private Notifies() {}
}
