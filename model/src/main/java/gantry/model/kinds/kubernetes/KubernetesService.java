package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class KubernetesService {

    public static final String ID = "k8s.service";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Kubernetes Service")
            .category(Category.EKS)
            .build();

    private KubernetesService() {}
}
