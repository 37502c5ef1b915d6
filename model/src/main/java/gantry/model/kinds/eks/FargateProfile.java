package gantry.model.kinds.eks;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class FargateProfile {

    public static final String ID = "aws.eks.fargate-profile";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Fargate profile")
            .category(Category.EKS)
            .build();

    private FargateProfile() {}
}
