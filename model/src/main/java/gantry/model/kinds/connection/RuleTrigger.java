package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class RuleTrigger {

    public static final String ID = "rule-trigger";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Rule trigger", "triggers", LineStyle.TRIGGER);

    private RuleTrigger() {}
}
