package gantry.model.kinds.eks;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class SelfManagedNodes {

    public static final String ID = "aws.eks.self-managed-nodes";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Self-managed nodes")
            .category(Category.EKS)
            .build();

    private SelfManagedNodes() {}
}
