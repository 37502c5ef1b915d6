package gantry.model.facts;

import java.util.List;

/// All tables of facts, one per line.
public final class FactTables {

    /// The names of the files, without ending.
    public static final List<String> NAMES = List.of(
            "actions-on-everything",
            "fargate-sizes",
            "managed-policies");

    private FactTables() {}
}
