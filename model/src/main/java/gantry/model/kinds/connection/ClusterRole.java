package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A role with which the control plane of a cluster acts.
///
/// Source: https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html
public final class ClusterRole {

    public static final String ID = "cluster-role";

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "Cluster role", "is the cluster role of", LineStyle.ROLE)
            .about(
                    "What the control plane may do in your account, such as creating network interfaces.",
                    "https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html");

    private ClusterRole() {}
}
