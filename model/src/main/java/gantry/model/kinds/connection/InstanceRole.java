package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A role that machines outside AWS have.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/iam-role-ecsanywhere.html
public final class InstanceRole {

    public static final String ID = "instance-role";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Instance role", "is the role of", LineStyle.ROLE)
            .about(
                    "What the agents on the machines may do: register with Systems Manager and with the cluster.",
                    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/iam-role-ecsanywhere.html");

    private InstanceRole() {}
}
