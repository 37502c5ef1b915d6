package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class InstanceRole {

    public static final String ID = "instance-role";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Instance role", "is the role of", LineStyle.ROLE);

    private InstanceRole() {}
}
