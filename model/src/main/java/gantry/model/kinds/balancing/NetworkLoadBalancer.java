package gantry.model.kinds.balancing;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class NetworkLoadBalancer {

    public static final String ID = "aws.elb.network";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Network Load Balancer")
            .category(Category.BALANCING)
            .build();

    private NetworkLoadBalancer() {}
}
