package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class FargateSelects {

    public static final String ID = "fargate-selects";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Runs pods of", "runs the pods of",
            LineStyle.STRUCTURE);

    private FargateSelects() {}
}
