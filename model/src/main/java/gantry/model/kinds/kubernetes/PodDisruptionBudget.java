package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class PodDisruptionBudget {

    public static final String ID = "k8s.pod-disruption-budget";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("PodDisruptionBudget")
            .category(Category.EKS)
            .build();

    private PodDisruptionBudget() {}
}
