package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class RoutesTo {

    public static final String ID = "routes-to";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Routes to", "routes to", LineStyle.STRUCTURE);

    private RoutesTo() {}
}
