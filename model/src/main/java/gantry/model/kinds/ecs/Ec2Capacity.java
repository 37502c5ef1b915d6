package gantry.model.kinds.ecs;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class Ec2Capacity {

    public static final String ID = "aws.ecs.ec2-capacity";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("EC2 capacity")
            .category(Category.ECS)
            .build();

    private Ec2Capacity() {}
}
