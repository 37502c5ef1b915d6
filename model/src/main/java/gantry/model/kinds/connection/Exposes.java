package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Vpc;

/// An endpoint service leads to a load balancer.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html
public final class Exposes {

    public static final String ID = "exposes";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Exposes", "exposes", LineStyle.TRAFFIC)
            .about(
                    "Requests from endpoints in other networks arrive at this load balancer.",
                    "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html")
            .within(Region.ID, Vpc.ID);

    private Exposes() {}
}
