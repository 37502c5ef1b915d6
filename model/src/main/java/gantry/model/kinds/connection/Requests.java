package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A client sends requests.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html
public final class Requests {

    public static final String ID = "requests";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Requests", "requests", LineStyle.TRAFFIC)
            .about(
                    "Requests arrive here, from the internet or from a private network.",
                    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html");

    private Requests() {}
}
