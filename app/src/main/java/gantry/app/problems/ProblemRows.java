package gantry.app.problems;

import gantry.app.control.ElementNames;
import gantry.model.check.Checker;
import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.Severity;
import gantry.model.diagram.Element;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Suppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the findings of a check into the lines of the list.
record ProblemRows(Checker.Result result, ElementNames names) {

    /// Groups in the order of their worst findings, then what was muted; groups without findings are left out.
    List<ProblemRow> rows(ProblemFilter filter) {
        Map<String, Integer> alike = alike();
        Map<String, List<ProblemRow>> groups = new LinkedHashMap<>();
        for (Problem problem : result.problems()) {
            var entry = new ProblemRow.Entry(
                    problem, elementOf(problem), Optional.empty(), alike.getOrDefault(problem.rule().id(), 0));
            if (filter.severities().contains(problem.severity()) && filter.accepts(entry)) {
                groups.computeIfAbsent(filter.grouping().title(entry), title -> new ArrayList<>()).add(entry);
            }
        }
        var rows = new ArrayList<ProblemRow>();
        groups.forEach((title, entries) -> {
            boolean isOpen = !filter.closed().contains(title);
            rows.add(new ProblemRow.Group(title, entries.size(), isOpen));
            rows.addAll(isOpen ? entries : List.of());
        });
        List<ProblemRow.Entry> muted = result.muted().stream()
                .map(problem -> new ProblemRow.Entry(
                        problem, elementOf(problem), Optional.of(reason(problem)), 0))
                .filter(filter::accepts)
                .toList();
        if (!muted.isEmpty()) {
            rows.add(new ProblemRow.MutedGroup(muted.size(), filter.showsMuted()));
            rows.addAll(filter.showsMuted() ? muted : List.of());
        }
        return List.copyOf(rows);
    }

    /// By rule, how many findings can be mended by a click.
    private Map<String, Integer> alike() {
        Map<String, Integer> alike = new HashMap<>();
        result.problems().stream()
                .filter(problem -> !problem.fixes().isEmpty())
                .forEach(problem -> alike.merge(problem.rule().id(), 1, Integer::sum));
        return alike;
    }

    int count(Severity severity) {
        return Math.toIntExact(result.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count());
    }

    private String elementOf(Problem problem) {
        return switch (problem.location()) {
            case Location.InDiagram(ElementId element, FieldPath field) -> names.of(element);
            case Location.InFile file -> file.toString();
            case Location.WholeDocument document -> "";
        };
    }

    private String reason(Problem problem) {
        return problem.location() instanceof Location.InDiagram(ElementId id, FieldPath field)
                ? names.diagram()
                        .element(id)
                        .map(Element::suppressions)
                        .orElse(List.of())
                        .stream()
                        .filter(muted -> muted.rule().equals(problem.rule().id()))
                        .map(Suppression::reason)
                        .findFirst()
                        .orElse("")
                : "";
    }
}
