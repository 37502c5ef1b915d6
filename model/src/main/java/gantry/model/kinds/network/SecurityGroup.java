package gantry.model.kinds.network;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class SecurityGroup {

    public static final String ID = "aws.security-group";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Security group")
            .category(Category.BOUNDARIES)
            .build();

    private SecurityGroup() {}
}
