package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class Ingress {

    public static final String ID = "k8s.ingress";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Ingress")
            .category(Category.EKS)
            .build();

    private Ingress() {}
}
