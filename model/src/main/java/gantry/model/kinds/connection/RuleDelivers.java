package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class RuleDelivers {

    public static final String ID = "rule-delivers";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Rule delivers to", "delivers to",
            LineStyle.TRIGGER);

    private RuleDelivers() {}
}
