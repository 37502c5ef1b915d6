package gantry.model.kinds.lambda;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class EventBridgeRule {

    public static final String ID = "aws.events.rule";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("EventBridge rule")
            .category(Category.SERVERLESS)
            .build();

    private EventBridgeRule() {}
}
