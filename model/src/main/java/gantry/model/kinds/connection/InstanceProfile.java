package gantry.model.kinds.connection;

import gantry.model.kind.ConnectionKind;
import gantry.model.kind.LineStyle;

/// SKELETON.
public final class InstanceProfile {

    public static final String ID = "instance-profile";

    public static final ConnectionKind KIND = ConnectionKind.of(ID, "Instance profile", "is the instance profile of",
            LineStyle.ROLE);

    private InstanceProfile() {}
}
