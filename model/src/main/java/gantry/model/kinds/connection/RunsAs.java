package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class RunsAs {

    public static final String ID = "runs-as";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Runs as", "runs as", LineStyle.ROLE);

    private RunsAs() {}
}
