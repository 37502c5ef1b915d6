package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class Protects {

    public static final String ID = "protects";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Protects", "protects", LineStyle.ROLE);

    private Protects() {}
}
