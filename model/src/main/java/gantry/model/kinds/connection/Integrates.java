package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class Integrates {

    public static final String ID = "integrates";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Integrates", "forwards requests to",
            LineStyle.TRAFFIC);

    private Integrates() {}
}
