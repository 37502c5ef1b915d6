package gantry.model.check.rules.facts;

import gantry.model.check.Rule;
import gantry.model.facts.FactTables;
import java.util.List;

/// The rules about the tables of facts, one per line.
public final class FactRules {

    public static final List<Rule> ALL = List.of(
            new OutOfDate(FactTables.load()));

    private FactRules() {}
}
