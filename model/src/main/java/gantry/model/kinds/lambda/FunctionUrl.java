package gantry.model.kinds.lambda;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class FunctionUrl {

    public static final String ID = "aws.lambda.function-url";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Function URL")
            .category(Category.SERVERLESS)
            .build();

    private FunctionUrl() {}
}
