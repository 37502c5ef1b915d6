package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class PodExecutionRole {

    public static final String ID = "pod-execution-role";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Pod execution role",
            "is the pod execution role of", LineStyle.ROLE);

    private PodExecutionRole() {}
}
