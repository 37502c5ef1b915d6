package gantry.model.check.rules.facts;

import gantry.model.check.CheckContext;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.facts.FactTable;
import java.util.List;
import java.util.stream.Collectors;

/// Tables of facts that nobody compared with their source for a long time aren't trusted silently.
public final class OutOfDate implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "facts/out-of-date",
            "Facts out of date",
            Severity.INFO,
            "Some checks compare your drawing with lists that AWS and Kubernetes publish, such as runtimes and versions "
                    + "with the days on which they end. Such lists change several times a year. Findings that rest on "
                    + "an old copy may be wrong, and newer runtimes or sizes may be missing from it.",
            "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html");

    private final List<FactTable> tables;

    public OutOfDate(List<FactTable> tables) {
        this.tables = List.copyOf(tables);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /// An empty drawing has nothing that could be judged wrongly.
    @Override
    public void check(CheckContext context, Report report) {
        List<FactTable> old = tables.stream().filter(table -> table.isOutdated(context.today())).toList();
        if (!old.isEmpty() && !context.diagram().nodes().isEmpty()) {
            String names = old.stream()
                    .map(table -> table.about() + " (" + table.asOf() + ", " + table.source() + ")")
                    .collect(Collectors.joining("; "));
            report.atDocument()
                    .say("These lists in this version of Gantry are older than " + FactTable.TRUSTED_MONTHS
                            + " months, so compare what rests on them with the page: " + names + ".");
        }
    }
}
