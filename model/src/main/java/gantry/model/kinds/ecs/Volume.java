package gantry.model.kinds.ecs;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class Volume {

    public static final String ID = "aws.ecs.volume";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Volume")
            .category(Category.ECS)
            .build();

    private Volume() {}
}
