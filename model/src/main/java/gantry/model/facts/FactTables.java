package gantry.model.facts;

import java.util.List;

/// All tables of facts, one per line.
public final class FactTables {

    /// The names of the files, without ending.
    public static final List<String> NAMES = List.of(
            "eks-ami-types",
            "eks-versions",
            "fargate-sizes",
            "instance-accelerators",
            "instance-families",
            "instance-siblings");

    private FactTables() {}
}
