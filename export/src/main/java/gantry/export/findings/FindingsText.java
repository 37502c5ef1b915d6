package gantry.export.findings;

import gantry.model.check.Problem;
import java.util.List;

/// Findings as compilers write them, one per line.
final class FindingsText {

    private FindingsText() {}

    static String of(List<CheckedFile> files) {
        var text = new StringBuilder();
        files.forEach(file -> file.problems().forEach(problem -> text.append(line(file, problem)).append('\n')));
        return text.toString();
    }

    private static String line(CheckedFile file, Problem problem) {
        String place = CheckedFile.Place.of(problem).full();
        return file.file() + ": " + problem.severity().id() + ": " + (place.isEmpty() ? "" : place + ": ")
                + problem.message() + " [" + problem.rule().id() + "]";
    }
}
