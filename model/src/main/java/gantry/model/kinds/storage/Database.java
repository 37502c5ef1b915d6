package gantry.model.kinds.storage;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class Database {

    public static final String ID = "aws.rds.database";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Database")
            .category(Category.DATA)
            .build();

    private Database() {}
}
