package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;
import gantry.model.kinds.network.Region;

/// A role with which a schedule or a rule of EventBridge starts its target.
///
/// Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html
public final class InvokeRole {

    public static final String ID = "invoke-role";

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "Invoke role", "is the invoke role of", LineStyle.ROLE)
            .about(
                    "The permission to start the target. Whoever starts it takes on the role each time.",
                    "https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html")
            .within(Region.ID);

    private InvokeRole() {}
}
