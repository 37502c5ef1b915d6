package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class Guards {

    public static final String ID = "guards";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Guards", "guards", LineStyle.STRUCTURE);

    private Guards() {}
}
