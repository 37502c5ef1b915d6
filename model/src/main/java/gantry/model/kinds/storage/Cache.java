package gantry.model.kinds.storage;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class Cache {

    public static final String ID = "aws.elasticache.cache";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Cache")
            .category(Category.DATA)
            .build();

    private Cache() {}
}
