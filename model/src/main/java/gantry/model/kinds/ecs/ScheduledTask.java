package gantry.model.kinds.ecs;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class ScheduledTask {

    public static final String ID = "aws.ecs.scheduled-task";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Scheduled task")
            .category(Category.ECS)
            .build();

    private ScheduledTask() {}
}
