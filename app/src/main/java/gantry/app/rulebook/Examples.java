package gantry.app.rulebook;

import gantry.export.findings.RuleDrawings;
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

/// The sample drawings of rules: for each some that break it and some that keep it. Reading and checking them takes time,
/// so that belongs beside the JavaFX thread.
///
/// @param drawings where they are
/// @param checker  finds in them what it finds in any drawing
record Examples(RuleDrawings drawings, Catalogue catalogue, Checker checker) {

    private static final System.Logger LOG = System.getLogger(Examples.class.getName());

    /// The two drawings that show the rule best.
    ///
    /// @throws java.util.concurrent.CancellationException when `token` is cancelled
    Lesson of(RuleInfo rule, CancelToken token) {
        try {
            return Lesson.of(read(drawings.wrong(rule), rule, token), read(drawings.right(rule), rule, token));
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "the examples can't be listed: " + drawings.folder(), unreadable);
            return Lesson.of(List.of(), List.of());
        }
    }

    private List<Example> read(List<Path> files, RuleInfo rule, CancelToken token) {
        List<Example> read = new ArrayList<>();
        for (Path file : files) {
            token.throwIfCancelled();
            diagram(file).map(diagram -> new Example(file, diagram, found(diagram, rule, token))).ifPresent(read::add);
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
}
