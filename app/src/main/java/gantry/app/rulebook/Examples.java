package gantry.app.rulebook;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Problem;
import gantry.model.check.Profile;
import gantry.model.check.RuleInfo;
import gantry.model.diagram.Diagram;
import gantry.model.format.DiagramFile;
import gantry.model.kind.Catalogue;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sample drawings of rules: for each some that break it and some that keep it. Reading and checking them takes time,
/// so that belongs beside the JavaFX thread.
///
/// @param folder  holds a folder for each rule, named by its id; may be missing
/// @param checker finds in them what it finds in any drawing
record Examples(Path folder, Catalogue catalogue, Checker checker) {

    private static final System.Logger LOG = System.getLogger(Examples.class.getName());
    private static final String ENDING = ".gantry.json";

    /// The two drawings that show the rule best.
    ///
    /// @throws java.util.concurrent.CancellationException when `token` is cancelled
    Lesson of(RuleInfo rule, CancelToken token) {
        return Lesson.of(read(rule, "bad-", token), read(rule, "good-", token));
    }

    private List<Example> read(RuleInfo rule, String start, CancelToken token) {
        List<Example> read = new ArrayList<>();
        for (Path file : files(folder.resolve(rule.id()))) {
            token.throwIfCancelled();
            if (file.getFileName().toString().startsWith(start)) {
                diagram(file).map(diagram -> new Example(file, diagram, found(diagram, rule, token)))
                        .ifPresent(read::add);
            }
        }
        return read;
    }

    private List<Problem> found(Diagram diagram, RuleInfo rule, CancelToken token) {
        return checker.run(diagram, Profile.STRICT, token).problems().stream()
                .filter(problem -> problem.rule().id().equals(rule.id()))
                .toList();
    }

    private Optional<Diagram> diagram(Path file) {
        try {
            return new DiagramFile(catalogue).read(file.toString(), Files.readAllBytes(file)).diagram();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "an example can't be read: " + file, unreadable);
            return Optional.empty();
        }
    }

    private static List<Path> files(Path own) {
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(own)) {
            return found.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "the examples can't be listed: " + own, unreadable);
            return List.of();
        }
    }
}
