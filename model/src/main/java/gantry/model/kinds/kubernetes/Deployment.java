package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;

/// SKELETON.
public final class Deployment {

    public static final String ID = "k8s.deployment";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Deployment")
            .category(Category.EKS)
            .shape(Shape.FRAME)
            .build();

    private Deployment() {}
}
