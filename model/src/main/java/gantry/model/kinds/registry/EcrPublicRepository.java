package gantry.model.kinds.registry;

import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;

/// SKELETON.
public final class EcrPublicRepository {

    public static final String ID = "aws.ecr-public.repository";

    public static final NodeKind KIND = NodeKind.of(ID)
            .title("ECR Public repository")
            .category(Category.REGISTRIES)
            .build();

    private EcrPublicRepository() {}
}
