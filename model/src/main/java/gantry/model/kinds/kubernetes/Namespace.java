package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;

/// SKELETON.
public final class Namespace {

    public static final String ID = "k8s.namespace";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Namespace")
            .category(Category.EKS)
            .shape(Shape.FRAME)
            .build();

    private Namespace() {}
}
