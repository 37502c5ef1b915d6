package gantry.model.kinds.messaging;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class KinesisStream {

    public static final String ID = "aws.kinesis.stream";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Kinesis stream")
            .category(Category.DATA)
            .build();

    private KinesisStream() {}
}
