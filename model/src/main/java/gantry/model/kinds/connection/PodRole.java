package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class PodRole {

    public static final String ID = "pod-role";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Pod role", "is the role of pods that run as",
            LineStyle.ROLE);

    private PodRole() {}
}
