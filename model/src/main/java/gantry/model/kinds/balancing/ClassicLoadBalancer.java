package gantry.model.kinds.balancing;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class ClassicLoadBalancer {

    public static final String ID = "aws.elb.classic";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Classic Load Balancer")
            .category(Category.BALANCING)
            .build();

    private ClassicLoadBalancer() {}
}
