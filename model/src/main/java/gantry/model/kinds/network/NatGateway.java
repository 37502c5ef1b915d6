package gantry.model.kinds.network;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class NatGateway {

    public static final String ID = "aws.nat-gateway";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("NAT gateway")
            .category(Category.BOUNDARIES)
            .build();

    private NatGateway() {}
}
