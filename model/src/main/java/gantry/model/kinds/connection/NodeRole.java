package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class NodeRole {

    public static final String ID = "node-role";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Node role", "is the node role of", LineStyle.ROLE);

    private NodeRole() {}
}
