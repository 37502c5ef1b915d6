package gantry.model.kinds.ecs;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class CapacityProvider {

    public static final String ID = "aws.ecs.capacity-provider";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Capacity provider")
            .category(Category.ECS)
            .build();

    private CapacityProvider() {}
}
