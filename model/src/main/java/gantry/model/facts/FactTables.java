package gantry.model.facts;

import java.util.List;

/// All tables of facts, one per line.
public final class FactTables {

    /// The names of the files, without ending.
    public static final List<String> NAMES = List.of(
            "actions-on-everything",
            "eks-ami-types",
            "eks-versions",
            "fargate-platform-versions",
            "fargate-sizes",
            "instance-accelerators",
            "instance-families",
            "instance-siblings",
            "kubernetes-labels",
            "lambda-callers",
            "lambda-readers",
            "lambda-reserved-variables",
            "lambda-runtime-successors",
            "lambda-runtimes",
            "lambda-runtimes-gone",
            "listener-protocols",
            "managed-policies",
            "server-images",
            "well-known-ports");

    private FactTables() {}

    /// Reads them all.
    public static List<FactTable> load() {
        return NAMES.stream().map(FactTable::load).toList();
    }
}
