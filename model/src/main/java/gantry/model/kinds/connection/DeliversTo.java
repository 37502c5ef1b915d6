package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class DeliversTo {

    public static final String ID = "delivers-to";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Delivers to", "delivers to", LineStyle.TRIGGER);

    private DeliversTo() {}
}
