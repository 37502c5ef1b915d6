package gantry.model.kinds.operations;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class Secret {

    public static final String ID = "aws.secretsmanager.secret";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Secret")
            .category(Category.DATA)
            .build();

    private Secret() {}
}
