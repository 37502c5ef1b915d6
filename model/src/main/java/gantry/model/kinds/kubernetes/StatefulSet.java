package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;

/// SKELETON.
public final class StatefulSet {

    public static final String ID = "k8s.stateful-set";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("StatefulSet")
            .category(Category.EKS)
            .shape(Shape.FRAME)
            .build();

    private StatefulSet() {}
}
