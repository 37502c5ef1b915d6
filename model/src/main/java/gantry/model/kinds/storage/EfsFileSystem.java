package gantry.model.kinds.storage;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class EfsFileSystem {

    public static final String ID = "aws.efs.file-system";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("EFS file system")
            .category(Category.DATA)
            .build();

    private EfsFileSystem() {}
}
