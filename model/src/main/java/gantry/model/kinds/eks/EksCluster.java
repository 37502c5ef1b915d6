package gantry.model.kinds.eks;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Shape;

/// SKELETON.
public final class EksCluster {

    public static final String ID = "aws.eks.cluster";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("EKS cluster")
            .category(Category.EKS)
            .shape(Shape.FRAME)
            .build();

    private EksCluster() {}
}
