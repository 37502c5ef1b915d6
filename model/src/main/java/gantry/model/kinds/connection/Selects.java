package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class Selects {

    public static final String ID = "selects";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Selects", "selects", LineStyle.TRAFFIC);

    private Selects() {}
}
