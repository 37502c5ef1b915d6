package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kinds.network.Region;

/// A function sends events that failed to a queue or topic.
///
/// Source: https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
public final class OnFailure {

    public static final String ID = "on-failure";

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "On failure", "reports failures to", LineStyle.STRUCTURE)
            .about(
                    "Events that the function could not handle after its retries are sent here.",
                    "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html")
            .within(Region.ID);

    private OnFailure() {}
}
