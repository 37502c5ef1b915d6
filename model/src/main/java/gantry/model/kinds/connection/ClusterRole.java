package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class ClusterRole {

    public static final String ID = "cluster-role";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Cluster role", "is the cluster role of",
            LineStyle.ROLE);

    private ClusterRole() {}
}
