package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class MountsFileSystem {

    public static final String ID = "mounts-file-system";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Mounts file system", "mounts",
            LineStyle.STRUCTURE);

    private MountsFileSystem() {}
}
