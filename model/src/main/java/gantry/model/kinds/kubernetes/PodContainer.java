package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class PodContainer {

    public static final String ID = "k8s.container";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Pod container")
            .category(Category.EKS)
            .build();

    private PodContainer() {}
}
