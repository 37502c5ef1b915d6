package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class SnsTrigger {

    public static final String ID = "sns-trigger";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "SNS trigger", "triggers", LineStyle.TRIGGER);

    private SnsTrigger() {}
}
