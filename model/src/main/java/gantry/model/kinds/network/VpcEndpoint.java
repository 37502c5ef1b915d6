package gantry.model.kinds.network;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class VpcEndpoint {

    public static final String ID = "aws.vpc-endpoint";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("VPC endpoint")
            .category(Category.BOUNDARIES)
            .build();

    private VpcEndpoint() {}
}
