package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kinds.network.Region;

/// Auto scaling changes the number of tasks, pods or instances.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html
public final class Scales {

    public static final String ID = "scales";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Scales", "scales", LineStyle.STRUCTURE)
            .about(
                    "Changes how many tasks, pods or instances run, between the least and the greatest number.",
                    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html")
            .within(Region.ID);

    private Scales() {}
}
