package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class NetworkPolicy {

    public static final String ID = "k8s.network-policy";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("NetworkPolicy")
            .category(Category.EKS)
            .build();

    private NetworkPolicy() {}
}
