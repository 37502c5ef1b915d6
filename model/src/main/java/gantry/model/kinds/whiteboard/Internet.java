package gantry.model.kinds.whiteboard;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class Internet {

    public static final String ID = "internet";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Internet")
            .category(Category.WHITEBOARD)
            .build();

    private Internet() {}
}
