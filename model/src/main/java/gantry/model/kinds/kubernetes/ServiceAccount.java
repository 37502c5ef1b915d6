package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class ServiceAccount {

    public static final String ID = "k8s.service-account";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("Service account")
            .category(Category.EKS)
            .build();

    private ServiceAccount() {}
}
