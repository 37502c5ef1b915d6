package gantry.export.findings;

import gantry.model.check.Family;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All rules as a document.
public enum RuleBook {

    /// A line per rule.
    TEXT {
        @Override
        public String write(List<Rule> rules) {
            var text = new StringBuilder();
            infos(rules).forEach(info -> text.append(
                    String.format(Locale.ROOT, "%-8s %-44s %s\n", info.severity().id(), info.id(), info.title())));
            return text.toString();
        }
    },

    /// For programs; the shape is a stable contract.
    JSON {
        @Override
        public String write(List<Rule> rules) {
            return JsonText.of(infos(rules).stream().map(RuleBook::row).toList());
        }
    },

    /// For reading: a chapter per family.
    MARKDOWN {
        @Override
        public String write(List<Rule> rules) {
            var text = new StringBuilder("# Rules\n");
            Optional<Family> family = Optional.empty();
            for (RuleInfo info : infos(rules)) {
                if (family.filter(info.family()::equals).isEmpty()) {
                    family = Optional.of(info.family());
                    text.append("\n## ").append(info.family().title()).append('\n');
                }
                text.append("\n### ").append(info.title()).append("\n\n`").append(info.id()).append("` · ")
                        .append(info.severity().id()).append("\n\n").append(info.why()).append("\n\nSource: <")
                        .append(info.source().page()).append(">, checked ").append(info.source().checked())
                        .append('\n');
            }
            return text.toString();
        }
    };

    /// The document, with `\n` at the end of each line.
    public abstract String write(List<Rule> rules);

    private static List<RuleInfo> infos(List<Rule> rules) {
        return rules.stream().map(Rule::info).toList();
    }

    private static Map<String, Object> row(RuleInfo rule) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", rule.id());
        row.put("title", rule.title());
        row.put("severity", rule.severity().id());
        row.put("why", rule.why());
        row.put("source", rule.source().page().toString());
        row.put("checked", rule.source().checked().toString());
        row.put("family", rule.family().id());
        return row;
    }
}
