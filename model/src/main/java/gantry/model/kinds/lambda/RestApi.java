package gantry.model.kinds.lambda;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class RestApi {

    public static final String ID = "aws.apigateway.rest-api";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("REST API")
            .category(Category.SERVERLESS)
            .build();

    private RestApi() {}
}
