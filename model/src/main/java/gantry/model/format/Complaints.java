package gantry.model.format;

import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Collects what is wrong with a file, each with its place.
final class Complaints {

    private static final String JSON = "https://www.rfc-editor.org/rfc/rfc8259";

    static final RuleInfo UNREADABLE = RuleInfo.of(
            "file/unreadable",
            "Not a readable file",
            Severity.ERROR,
            "The file isn't JSON, is cut off, or is too large, so nothing was opened.",
            JSON);
    static final RuleInfo INVALID = RuleInfo.of(
            "file/invalid",
            "Not a valid drawing",
            Severity.ERROR,
            "The file breaks the format that 'gantry schema' prints, so nothing was opened.",
            "https://json-schema.org/draft/2020-12");
    static final RuleInfo VERSION = RuleInfo.of(
            "file/newer-version",
            "Written by a newer Gantry",
            Severity.ERROR,
            "A newer program may have written things that this one would lose, so nothing was opened.",
            JSON);
    static final RuleInfo UNKNOWN_KIND = RuleInfo.of(
            "file/unknown-kind",
            "Unknown kind",
            Severity.WARNING,
            "The element is kept and written back unchanged, but it is neither checked nor exported.",
            JSON);

    private final String path;
    private final List<Problem> problems = new ArrayList<>();

    Complaints(String path) {
        this.path = path;
    }

    void say(RuleInfo rule, Tree at, String message) {
        say(rule, at.line(), at.column(), message);
    }

    void say(RuleInfo rule, int line, int column, String message) {
        var place = new Location.InFile(path, line, column);
        problems.add(new Problem(rule, rule.severity(), message, place, Set.of(), List.of()));
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
