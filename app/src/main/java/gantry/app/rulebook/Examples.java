package gantry.app.rulebook;

import gantry.model.check.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sample drawings of rules: for each some that break it and some that keep it.
///
/// @param folder holds a folder for each rule, named by its id; may be missing
record Examples(Path folder) {

    private static final String ENDING = ".gantry.json";

    /// A drawing that breaks the rule.
    Optional<Path> wrong(RuleInfo rule) {
        return first(rule, "bad-");
    }

    /// A drawing that keeps it.
    Optional<Path> right(RuleInfo rule) {
        return first(rule, "good-");
    }

    private Optional<Path> first(RuleInfo rule, String start) {
        return files(folder.resolve(rule.id())).stream()
                .filter(file -> file.getFileName().toString().startsWith(start))
                .findFirst();
    }

    private static List<Path> files(Path own) {
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(own)) {
            return found.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("can't list " + own, unreadable);
        }
    }
}
