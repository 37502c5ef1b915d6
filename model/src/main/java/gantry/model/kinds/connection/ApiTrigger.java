package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class ApiTrigger {

    public static final String ID = "api-trigger";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "API trigger", "triggers", LineStyle.TRIGGER);

    private ApiTrigger() {}
}
