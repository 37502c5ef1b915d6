package gantry.model.kinds.network;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class PrivateLinkService {

    public static final String ID = "aws.privatelink-service";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("PrivateLink service")
            .category(Category.BOUNDARIES)
            .build();

    private PrivateLinkService() {}
}
