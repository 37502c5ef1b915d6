package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;

/// SKELETON.
public final class CronJob {

    public static final String ID = "k8s.cron-job";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("CronJob")
            .category(Category.EKS)
            .shape(Shape.FRAME)
            .build();

    private CronJob() {}
}
