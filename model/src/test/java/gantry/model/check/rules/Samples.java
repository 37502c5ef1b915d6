package gantry.model.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Problem;
import gantry.model.check.Severity;
import gantry.model.diagram.Diagram;
import gantry.model.format.DiagramFile;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The small drawings under `samples/rules`, each with or without one fault.
final class Samples {

    private static final Catalogue CATALOGUE = Kinds.catalogue();
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final Checker CHECKER = new Checker(CATALOGUE, Rules.ALL, TODAY);
    private static final String ENDING = ".gantry.json";

    private Samples() {}

    /// @param rule the id of the rule that the drawing is about
    /// @param path the file
    record Sample(String rule, Path path) {

        boolean isBad() {
            return path.getFileName().toString().startsWith("bad-");
        }

        /// Holds the findings expected in a bad sample, one per line.
        Path expected() {
            String name = path.getFileName().toString();
            return path.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".expected.txt");
        }

        Diagram diagram() {
            DiagramFile.Reading reading = read(path);
            boolean mayBeUnknown = rule.equals("field/unknown-kind");
            List<Problem> problems = mayBeUnknown ? List.of() : reading.problems();
            assertEquals(List.of(), problems, path + " isn't read cleanly");
            return reading.diagram().orElseThrow();
        }
    }

    static Path directory() {
        return Path.of(System.getProperty("gantry.root"), "samples", "rules");
    }

    /// All samples by path.
    static List<Sample> all() {
        Path directory = directory();
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .map(file -> new Sample(rule(directory, file), file))
                    .toList();
        } catch (IOException broken) {
            throw new IllegalStateException("can't list " + directory, broken);
        }
    }

    private static String rule(Path directory, Path file) {
        Path folder = directory.relativize(file.getParent());
        return folder.toString().replace('\\', '/');
    }

    private static DiagramFile.Reading read(Path file) {
        try {
            return new DiagramFile(CATALOGUE).read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new IllegalStateException("can't read " + file, broken);
        }
    }

    /// What all rules together find on 2026-11-20.
    static List<Problem> problems(Diagram diagram) {
        return CHECKER.run(diagram, new CancelToken()).problems();
    }

    /// What one rule finds while all run.
    static List<Problem> problems(Diagram diagram, String rule) {
        return problems(diagram).stream()
                .filter(problem -> problem.rule().id().equals(rule))
                .toList();
    }

    /// The errors of `after` that were not in `before`.
    static List<Problem> newErrors(Diagram before, Diagram after) {
        Set<List<Object>> known = problems(before).stream().map(Samples::what).collect(Collectors.toSet());
        return problems(after).stream()
                .filter(problem -> problem.severity() == Severity.ERROR && !known.contains(what(problem)))
                .toList();
    }

    private static List<Object> what(Problem problem) {
        return List.of(problem.rule().id(), problem.location());
    }

    /// The same diagram after it went through a file.
    static Diagram reread(Diagram diagram) {
        byte[] bytes = new DiagramFile(CATALOGUE).write(diagram).getBytes(StandardCharsets.UTF_8);
        return new DiagramFile(CATALOGUE).read("copy", bytes).diagram().orElseThrow();
    }
}
