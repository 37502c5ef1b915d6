package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class Calls {

    public static final String ID = "calls";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Calls", "calls", LineStyle.TRAFFIC);

    private Calls() {}
}
