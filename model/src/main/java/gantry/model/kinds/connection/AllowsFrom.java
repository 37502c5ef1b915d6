package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class AllowsFrom {

    public static final String ID = "allows-from";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Allows from", "allows traffic from",
            LineStyle.ROLE);

    private AllowsFrom() {}
}
