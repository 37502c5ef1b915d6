package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kinds.network.Region;

/// A service runs a task definition.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html
public final class Runs {

    public static final String ID = "runs";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Runs", "runs", LineStyle.STRUCTURE)
            .about(
                    "The service keeps the desired number of copies of this task definition running.",
                    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html")
            .within(Region.ID);

    private Runs() {}
}
