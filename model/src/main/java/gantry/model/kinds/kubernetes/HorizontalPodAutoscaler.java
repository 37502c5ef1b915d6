package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class HorizontalPodAutoscaler {

    public static final String ID = "k8s.horizontal-pod-autoscaler";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("HorizontalPodAutoscaler")
            .category(Category.EKS)
            .build();

    private HorizontalPodAutoscaler() {}
}
