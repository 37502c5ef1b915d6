package gantry.export.findings;

import gantry.model.check.Family;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// All rules as a document.
public enum RuleBook {

    /// A line per rule.
    TEXT {
        @Override
        public String write(List<Rule> rules, RuleDrawings drawings) {
            var text = new StringBuilder();
            infos(rules).forEach(info -> text.append(
                    String.format(Locale.ROOT, "%-8s %-44s %s\n", info.severity().id(), info.id(), info.title())));
            return text.toString();
        }
    },

    /// For programs; the shape is a stable contract.
    JSON {
        @Override
        public String write(List<Rule> rules, RuleDrawings drawings) throws IOException {
            var rows = new ArrayList<Map<String, Object>>();
            for (RuleInfo info : infos(rules)) {
                rows.add(row(info, drawings));
            }
            return JsonText.of(rows);
        }
    },

    /// For reading: a chapter per family.
    MARKDOWN {
        @Override
        public String write(List<Rule> rules, RuleDrawings drawings) throws IOException {
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
                text.append(paragraph("Wrong", drawings.wrong(info))).append(paragraph("Right", drawings.right(info)));
            }
            return text.toString();
        }
    };

    /// The document, with `\n` at the end of each line.
    ///
    /// @param drawings are named as files, none where their folder is missing
    /// @throws IOException when the drawings can't be listed
    public abstract String write(List<Rule> rules, RuleDrawings drawings) throws IOException;

    private static List<RuleInfo> infos(List<Rule> rules) {
        return rules.stream().map(Rule::info).toList();
    }

    private static Map<String, Object> row(RuleInfo rule, RuleDrawings drawings) throws IOException {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", rule.id());
        row.put("title", rule.title());
        row.put("severity", rule.severity().id());
        row.put("why", rule.why());
        row.put("source", rule.source().page().toString());
        row.put("checked", rule.source().checked().toString());
        row.put("family", rule.family().id());
        row.put("wrong", drawings.wrong(rule).stream().map(Path::toString).toList());
        row.put("right", drawings.right(rule).stream().map(Path::toString).toList());
        return row;
    }

    private static String paragraph(String title, List<Path> drawings) {
        return drawings.isEmpty()
                ? ""
                : drawings.stream()
                        .map(file -> "`" + file.getFileName() + "`")
                        .collect(Collectors.joining(", ", "\n" + title + ": ", "\n"));
    }
}
