package gantry.model.kinds.balancing;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class TargetGroup {

    public static final String ID = "aws.elb.target-group";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Target group")
            .category(Category.BALANCING)
            .build();

    private TargetGroup() {}
}
