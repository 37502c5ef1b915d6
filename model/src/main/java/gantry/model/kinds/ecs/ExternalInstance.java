package gantry.model.kinds.ecs;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class ExternalInstance {

    public static final String ID = "aws.ecs.external-instance";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("External instance")
            .category(Category.ECS)
            .build();

    private ExternalInstance() {}
}
