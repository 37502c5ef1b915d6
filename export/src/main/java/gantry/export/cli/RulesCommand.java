package gantry.export.cli;

import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `gantry rules`: lists what is checked and why.
@Command(mixinStandardHelpOptions = true, description = "List the rules with their reasons and sources.")
final class RulesCommand implements Callable<Integer> {

    @Option(names = "--format", description = "text (default) or json")
    private OutputFormat format = OutputFormat.TEXT;

    private final Session session;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var rules = session.checker().rules().stream().map(Rule::info).toList();
        switch (format) {
            case JSON -> JsonOutput.print(rules.stream().map(RulesCommand::row).toList(), session.out());
            case TEXT ->
                rules.forEach(rule -> session.out()
                        .printf("%-8s %-44s %s%n", rule.severity().id(), rule.id(), rule.title()));
        }
        return Session.OK;
    }

    private static Map<String, Object> row(RuleInfo rule) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", rule.id());
        row.put("title", rule.title());
        row.put("severity", rule.severity().id());
        row.put("why", rule.why());
        row.put("source", rule.source().page().toString());
        row.put("checked", rule.source().checked().toString());
        return row;
    }
}
