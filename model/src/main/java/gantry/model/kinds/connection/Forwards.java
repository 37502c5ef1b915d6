package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class Forwards {

    public static final String ID = "forwards";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Forwards", "forwards to", LineStyle.TRAFFIC);

    private Forwards() {}
}
