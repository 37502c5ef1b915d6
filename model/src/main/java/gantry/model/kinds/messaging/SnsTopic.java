package gantry.model.kinds.messaging;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class SnsTopic {

    public static final String ID = "aws.sns.topic";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("SNS topic")
            .category(Category.DATA)
            .build();

    private SnsTopic() {}
}
