package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;

/// SKELETON.
public final class DaemonSet {

    public static final String ID = "k8s.daemon-set";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("DaemonSet")
            .category(Category.EKS)
            .shape(Shape.FRAME)
            .build();

    private DaemonSet() {}
}
