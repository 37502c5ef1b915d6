package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class Exposes {

    public static final String ID = "exposes";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Exposes", "exposes", LineStyle.TRAFFIC);

    private Exposes() {}
}
