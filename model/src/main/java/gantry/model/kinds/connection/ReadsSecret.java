package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class ReadsSecret {

    public static final String ID = "reads-secret";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Reads secret", "reads", LineStyle.ACCESS);

    private ReadsSecret() {}
}
