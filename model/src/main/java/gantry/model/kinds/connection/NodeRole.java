package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A role that the nodes of a group have.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html
public final class NodeRole {

    public static final String ID = "node-role";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Node role", "is the node role of", LineStyle.ROLE)
            .about(
                    "What nodes may do: join the cluster, pull images, give addresses to pods. It isn't meant for the "
                            + "code in pods.",
                    "https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html");

    private NodeRole() {}
}
