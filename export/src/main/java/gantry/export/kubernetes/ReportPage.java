package gantry.export.kubernetes;

import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.RuleInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The report of an export as a page: everything that isn't in the manifests as it is in the drawing.
final class ReportPage {

    private ReportPage() {}

    /// The word for a finding of a rule, such as `lost`.
    static String word(RuleInfo rule) {
        return rule.id().substring(rule.id().indexOf('/') + 1);
    }

    static String of(Plan plan, List<Problem> problems) {
        var page = new StringBuilder("# Report of the export to Kubernetes\n");
        for (RuleInfo rule : KubernetesRules.ALL) {
            List<Problem> found = problems.stream().filter(problem -> problem.rule().equals(rule)).toList();
            if (!found.isEmpty()) {
                page.append("\n## ").append(rule.title()).append("\n\n").append(plain(rule.why())).append("\n\n");
                Set<String> lines = new LinkedHashSet<>();
                found.forEach(problem -> lines.add(line(plan, problem)));
                lines.forEach(page::append);
            }
        }
        return page.toString();
    }

    private static String line(Plan plan, Problem problem) {
        String place = problem.location() instanceof Location.InDiagram(var element, FieldPath field)
                ? plan.diagram().element(element).map(each -> plan.kind(each).title()).orElse("")
                        + (field.text().isEmpty() ? "" : ", `" + field.text().replace("`", "'") + "`")
                : "The whole drawing";
        return "- **" + place + "**: " + plain(problem.message()) + "\n";
    }

    /// One line on which nothing but text is left of Markdown and HTML.
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_<>\\[\\]#|])", "\\\\$1");
    }
}
