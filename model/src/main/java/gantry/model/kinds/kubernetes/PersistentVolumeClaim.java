package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class PersistentVolumeClaim {

    public static final String ID = "k8s.persistent-volume-claim";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("PersistentVolumeClaim")
            .category(Category.EKS)
            .build();

    private PersistentVolumeClaim() {}
}
