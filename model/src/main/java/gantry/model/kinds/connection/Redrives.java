package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kinds.network.Region;

/// A queue moves messages that keep failing to another queue.
///
/// Source: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
public final class Redrives {

    public static final String ID = "redrives";

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "Redrives", "moves failures to", LineStyle.STRUCTURE)
            .about(
                    "Messages that were received too often without success are moved to this dead-letter queue.",
                    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html")
            .within(Region.ID);

    private Redrives() {}
}
