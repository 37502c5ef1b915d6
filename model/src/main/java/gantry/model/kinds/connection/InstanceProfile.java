package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// A role that EC2 instances have.
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html
public final class InstanceProfile {

    public static final String ID = "instance-profile";

    public static final ConnectionKind KIND = ConnectionKind
            .of(ID, "Instance profile", "is the instance profile of", LineStyle.ROLE)
            .about(
                    "What the ECS agent on each instance may do: register, pull images, write logs. Containers don't use it.",
                    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/instance_IAM_role.html");

    private InstanceProfile() {}
}
