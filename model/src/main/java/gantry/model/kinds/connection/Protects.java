package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Vpc;

/// A security group is around the network interfaces of something.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
public final class Protects {

    public static final String ID = "protects";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Protects", "protects", LineStyle.ROLE)
            .about(
                    "The network interfaces are members of the group: only traffic that it lists reaches them and leaves them.",
                    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html")
            .within(Region.ID, Vpc.ID);

    private Protects() {}
}
