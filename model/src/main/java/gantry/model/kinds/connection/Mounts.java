package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class Mounts {

    public static final String ID = "mounts";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Mounts", "mounts", LineStyle.STRUCTURE);

    private Mounts() {}
}
