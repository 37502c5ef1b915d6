package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class Wraps {

    public static final String ID = "wraps";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Wraps", "wraps", LineStyle.STRUCTURE);

    private Wraps() {}
}
