package gantry.model.kinds.kubernetes;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class ConfigMap {

    public static final String ID = "k8s.config-map";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("ConfigMap")
            .category(Category.EKS)
            .build();

    private ConfigMap() {}
}
