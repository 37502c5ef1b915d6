package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kinds.network.Region;

/// Something that runs has network interfaces in a subnet.
///
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html
public final class PlacedIn {

    public static final String ID = "placed-in";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Placed in", "is placed in", LineStyle.STRUCTURE)
            .about(
                    "Network interfaces are created in this subnet. Choose subnets in at least two Availability Zones.",
                    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html")
            .within(Region.ID);

    private PlacedIn() {}
}
