package gantry.app.problems;

import gantry.app.control.ElementNames;
import gantry.app.control.Muting;
import gantry.model.check.Checker;
import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.Severity;
import gantry.model.diagram.ElementId;
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
        Map<String, List<ProblemRow.Entry>> groups = new LinkedHashMap<>();
        entries(filter).forEach(
                entry -> groups.computeIfAbsent(filter.grouping().key(entry), key -> new ArrayList<>()).add(entry));
        var rows = new ArrayList<ProblemRow>();
        groups.forEach((key, entries) -> {
            boolean isOpen = !filter.closed().contains(key);
            rows.add(new ProblemRow.Group(key, filter.grouping().title(entries.getFirst()), entries.size(), isOpen));
            rows.addAll(isOpen ? entries : List.of());
        });
        List<ProblemRow.Entry> muted = result.muted().stream()
                .map(problem -> new ProblemRow.Entry(
                        problem, elementOf(problem), Optional.of(Muting.reason(names.diagram(), problem).orElse("")),
                        0))
                .filter(filter::accepts)
                .toList();
        if (!muted.isEmpty()) {
            rows.add(new ProblemRow.MutedGroup(muted.size(), filter.showsMuted()));
            rows.addAll(filter.showsMuted() ? muted : List.of());
        }
        return List.copyOf(rows);
    }

    /// What counts and fits, worst first.
    private List<ProblemRow.Entry> entries(ProblemFilter filter) {
        Map<String, Integer> alike = alike();
        return result.problems().stream()
                .filter(problem -> filter.severities().contains(problem.severity()))
                .map(problem -> new ProblemRow.Entry(
                        problem, elementOf(problem), Optional.empty(), alike.getOrDefault(problem.rule().id(), 0)))
                .filter(filter::accepts)
                .toList();
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
            case Location.InDiagram(ElementId element, FieldPath field) -> names.withKind(element);
            case Location.InFile file -> file.toString();
            case Location.WholeDocument document -> "";
        };
    }
}
