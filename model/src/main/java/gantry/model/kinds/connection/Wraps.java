package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kinds.network.Region;

/// A capacity provider gets its instances from an Auto Scaling group.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/asg-capacity-providers.html
public final class Wraps {

    public static final String ID = "wraps";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Wraps", "wraps", LineStyle.STRUCTURE)
            .about(
                    "The instances of this group run the tasks, and the provider can scale it with them.",
                    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/asg-capacity-providers.html")
            .within(Region.ID);

    private Wraps() {}
}
