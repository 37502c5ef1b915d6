package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class Reads {

    public static final String ID = "reads";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Reads", "reads", LineStyle.STRUCTURE);

    private Reads() {}
}
