package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// Two VPCs reach each other.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html
public final class Peers {

    public static final String ID = "peers";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Peers", "is peered with", LineStyle.STRUCTURE)
            .about(
                    "A VPC peering connection: the two networks reach each other by private addresses, which must not overlap.",
                    "https://docs.aws.amazon.com/vpc/latest/peering/what-is-vpc-peering.html");

    private Peers() {}
}
