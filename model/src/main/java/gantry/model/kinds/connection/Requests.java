package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kinds.whiteboard.Client;
import gantry.model.kinds.whiteboard.Internet;
import java.util.List;

/// A client sends requests.
///
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html
public final class Requests {

    public static final String ID = "requests";

    /// Who sends requests from outside.
    public static final List<String> SENDERS = List.of(Client.ID, Internet.ID);

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Requests", "requests", LineStyle.TRAFFIC)
            .about(
                    "Requests arrive here, from the internet or from a private network.",
                    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html");

    private Requests() {}
}
