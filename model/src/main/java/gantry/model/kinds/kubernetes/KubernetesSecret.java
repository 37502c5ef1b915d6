package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class KubernetesSecret {

    public static final String ID = "k8s.secret";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Kubernetes Secret")
            .category(Category.EKS)
            .build();

    private KubernetesSecret() {}
}
