package gantry.export.findings;

import gantry.model.check.RuleInfo;
import gantry.model.format.FormatVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The sample drawings of rules: for each some that break it and some that keep it.
///
/// @param folder holds a folder for each rule, named by its id; may be missing
public record RuleDrawings(Path folder) {

    /// Those that break the rule, by name; none when there is no folder.
    ///
    /// @throws IOException when the folder can't be listed
    public List<Path> wrong(RuleInfo rule) throws IOException {
        return files(rule, "bad-");
    }

    /// Those that keep it.
    ///
    /// @throws IOException when the folder can't be listed
    public List<Path> right(RuleInfo rule) throws IOException {
        return files(rule, "good-");
    }

    private List<Path> files(RuleInfo rule, String start) throws IOException {
        Path own = folder.resolve(rule.id());
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(own)) {
            return found.filter(file -> isDrawing(file.getFileName().toString(), start)).sorted().toList();
        }
    }

    private static boolean isDrawing(String name, String start) {
        return name.startsWith(start) && name.endsWith(FormatVersion.SUFFIX);
    }
}
