package gantry.export.findings;

import gantry.model.check.Fix;
import gantry.model.check.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Findings as plain data. Members are only ever added to it.
final class FindingsJson {

    private FindingsJson() {}

    static Map<String, Object> of(List<CheckedFile> files) {
        List<Map<String, Object>> problems = new ArrayList<>();
        List<Map<String, Object>> muted = new ArrayList<>();
        for (CheckedFile file : files) {
            file.problems().forEach(problem -> problems.add(row(file, problem)));
            file.result().muted().forEach(problem -> {
                Map<String, Object> row = row(file, problem);
                file.reason(problem).ifPresent(reason -> row.put("reason", reason));
                muted.add(row);
            });
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("problems", problems);
        all.put("muted", muted);
        return all;
    }

    private static Map<String, Object> row(CheckedFile file, Problem problem) {
        CheckedFile.Place place = CheckedFile.Place.of(problem);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", file.file());
        row.put("rule", problem.rule().id());
        row.put("severity", problem.severity().id());
        row.put("element", place.element());
        row.put("field", place.field());
        row.put("message", problem.message());
        row.put("why", problem.rule().why());
        row.put("source", problem.rule().source().page().toString());
        row.put("fixes", problem.fixes().stream().map(Fix::label).toList());
        return row;
    }
}
