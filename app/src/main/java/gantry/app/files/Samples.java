package gantry.app.files;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The drawings that come with the program, one folder each.
public final class Samples {

    private static final System.Logger LOG = System.getLogger(Samples.class.getName());
    private static final String DIAGRAM = "diagram.gantry.json";

    /// One drawing to start from.
    ///
    /// @param summary one line, may be empty
    public record Sample(String title, String summary, Path file) {}

    private final List<Sample> all;

    private Samples(List<Sample> all) {
        this.all = all;
    }

    /// The samples in `directory`; none when there is no such directory.
    public static Samples in(Path directory) {
        if (!Files.isDirectory(directory)) {
            return new Samples(List.of());
        }
        try (Stream<Path> folders = Files.list(directory)) {
            return new Samples(folders.sorted()
                    .filter(folder -> Files.isRegularFile(folder.resolve(DIAGRAM)))
                    .map(Samples::sample)
                    .toList());
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "the samples can't be listed: " + directory, unreadable);
            return new Samples(List.of());
        }
    }

    /// Beside the program, or where the system property `gantry.samples` says.
    public static Path usualDirectory() {
        return Optional.ofNullable(System.getProperty("gantry.samples"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("gantry.home", "")).resolve("samples"));
    }

    public List<Sample> all() {
        return all;
    }

    private static Sample sample(Path folder) {
        List<String> readme = lines(folder.resolve("README.md"));
        String title = readme.stream()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(folder.getFileName().toString());
        String summary = readme.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        return new Sample(title, summary, folder.resolve(DIAGRAM));
    }

    private static List<String> lines(Path readme) {
        try {
            return Files.isRegularFile(readme) ? Files.readAllLines(readme) : List.of();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "a sample's description can't be read: " + readme, unreadable);
            return List.of();
        }
    }
}
