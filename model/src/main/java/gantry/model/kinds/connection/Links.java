package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A container reaches another one by name, in bridge mode.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
public final class Links {

    public static final String ID = "links";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Links", "is linked to", LineStyle.STRUCTURE)
            .about(
                    "Lets containers reach each other by name without port mappings. Works in network mode bridge only.",
                    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html");

    private Links() {}
}
