package gantry.model.kinds.lambda;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class HttpApi {

    public static final String ID = "aws.apigateway.http-api";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("HTTP API")
            .category(Category.SERVERLESS)
            .build();

    private HttpApi() {}
}
