package gantry.app.files;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The drawings that come with the program, one folder each.
public final class Samples {

    private static final System.Logger LOG = System.getLogger(Samples.class.getName());
    private static final String DIAGRAM = "diagram.gantry.json";

    /// How the line of a lesson begins that says what it is about; what it is made of follows after a dot.
    private static final String FACTS = "Difficulty:";
    private static final String DOT = "·";

    /// One drawing to start from.
    ///
    /// @param about  one sentence, may be empty
    /// @param topics what it is made of, in a line; may be empty
    /// @param words  further words that find it
    public record Sample(String title, String about, String topics, Difficulty difficulty, String words, Path file) {

        /// True when each word of `query` occurs in what people read about it.
        public boolean matches(String query) {
            String text = String.join(" ", title, about, topics, words).toLowerCase(Locale.ROOT);
            return Stream.of(query.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
        }
    }

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

    /// All of them, easy ones first.
    public List<Sample> byDifficulty() {
        return all.stream().sorted(Comparator.comparing(Sample::difficulty)).toList();
    }

    private static Sample sample(Path folder) {
        List<String> lesson = lines(folder.resolve("README.md"));
        Properties pattern = properties(folder.resolve(Patterns.FILE));
        String title = lesson.stream()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse(folder.getFileName().toString());
        List<String> text = lesson.stream().filter(line -> !line.startsWith("#")).toList();
        String facts = text.stream().filter(line -> line.startsWith(FACTS)).findFirst().orElse("");
        return new Sample(
                pattern.getProperty("title", title),
                pattern.getProperty("about", firstSentence(text)),
                facts.contains(DOT) ? facts.substring(facts.indexOf(DOT) + 1).strip() : "",
                Difficulty.of(facts),
                pattern.getProperty("words", ""),
                folder.resolve(DIAGRAM));
    }

    /// The first sentence after the line of facts, without marks of Markdown.
    private static String firstSentence(List<String> lines) {
        String paragraph = lines.stream()
                .dropWhile(line -> line.isBlank() || line.startsWith(FACTS))
                .takeWhile(line -> !line.isBlank())
                .collect(Collectors.joining(" "))
                .replaceAll("[*`]", "");
        return paragraph.split("(?<=[.!?]) |:", 2)[0];
    }

    private static Properties properties(Path file) {
        var read = new Properties();
        try {
            if (Files.isRegularFile(file)) {
                read.load(new StringReader(Files.readString(file)));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "what is said about a sample can't be read: " + file, unreadable);
        }
        return read;
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
