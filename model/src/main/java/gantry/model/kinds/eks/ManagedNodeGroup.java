package gantry.model.kinds.eks;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class ManagedNodeGroup {

    public static final String ID = "aws.eks.managed-node-group";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Managed node group")
            .category(Category.EKS)
            .build();

    private ManagedNodeGroup() {}
}
