package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A service calls another service.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/interconnecting-services.html
public final class TalksTo {

    public static final String ID = "talks-to";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Talks to", "talks to", LineStyle.TRAFFIC)
            .about(
                    "One service calls another by name, through Service Connect or service discovery.",
                    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/interconnecting-services.html");

    private TalksTo() {}
}
