package gantry.model.kinds.network;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class InternetGateway {

    public static final String ID = "aws.internet-gateway";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Internet gateway")
            .category(Category.BOUNDARIES)
            .build();

    private InternetGateway() {}
}
