package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class Uses {

    public static final String ID = "uses";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Uses", "uses", LineStyle.STRUCTURE);

    private Uses() {}
}
