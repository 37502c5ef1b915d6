package gantry.app.files;

import gantry.app.jobs.Jobs;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Fragment;
import gantry.model.format.DiagramFile;
import gantry.model.kind.Catalogue;
import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The samples that are offered as ready compositions: those with a file `pattern.properties`, which holds `about`,
/// `icon` and `words`, and a shorter `title` where that of the lesson is long. What can't be read is logged and left out. Belongs to the JavaFX thread.
public final class Patterns {

    /// Beside the diagram of a sample that is a pattern.
    public static final String FILE = "pattern.properties";

    private static final System.Logger LOG = System.getLogger(Patterns.class.getName());

    private final List<Pattern> all;
    private final Map<String, Fragment> fragments = new HashMap<>();

    /// What people read about a pattern.
    ///
    /// @param id    the name of its folder
    /// @param about one sentence
    /// @param icon  the name of its glyph
    /// @param words further words that find it
    /// @param file  its drawing
    public record Pattern(String id, String title, String about, String icon, List<String> words, Path file) {

        public Pattern {
            words = List.copyOf(words);
        }
    }

    private Patterns(List<Pattern> all) {
        this.all = List.copyOf(all);
    }

    /// The patterns among `samples`, in their order.
    public static Patterns among(Samples samples) {
        return new Patterns(samples.all().stream().flatMap(sample -> read(sample).stream()).toList());
    }

    public List<Pattern> all() {
        return all;
    }

    public Optional<Pattern> find(String id) {
        return all.stream().filter(pattern -> pattern.id().equals(id)).findFirst();
    }

    /// What a pattern consists of; empty as long as [#load] hasn't read it, or when it can't be read.
    public Optional<Fragment> fragment(String id) {
        return Optional.ofNullable(fragments.get(id));
    }

    /// Reads the drawings beside the JavaFX thread.
    public void load(Catalogue catalogue, Jobs jobs) {
        jobs.background(
                () -> {
                    var read = new HashMap<String, Fragment>();
                    for (Pattern pattern : all) {
                        drawing(catalogue, pattern).ifPresent(drawing -> read.put(pattern.id(), Fragment.of(drawing)));
                    }
                    return read;
                },
                fragments::putAll,
                broken -> LOG.log(Level.WARNING, "the patterns can't be read", broken));
    }

    private static Optional<Diagram> drawing(Catalogue catalogue, Pattern pattern) throws IOException {
        byte[] content = Files.readAllBytes(pattern.file());
        Optional<Diagram> drawing = new DiagramFile(catalogue)
                .read(pattern.file().toString(), content)
                .diagram();
        if (drawing.isEmpty()) {
            LOG.log(Level.WARNING, "the pattern in " + pattern.file() + " isn't a drawing");
        }
        return drawing.filter(Predicate.not(Diagram::isEmpty));
    }

    private static Optional<Pattern> read(Samples.Sample sample) {
        Path folder = Objects.requireNonNull(sample.file().toAbsolutePath().getParent());
        Path facts = folder.resolve(FILE);
        if (!Files.isRegularFile(facts)) {
            return Optional.empty();
        }
        try {
            var known = new Properties();
            known.load(new StringReader(Files.readString(facts, StandardCharsets.UTF_8)));
            return Optional.of(new Pattern(
                    folder.getFileName().toString(),
                    known.getProperty("title", sample.title()),
                    known.getProperty("about", ""),
                    known.getProperty("icon", "frame"),
                    Stream.of(known.getProperty("words", "").split(",")).map(String::strip).toList(),
                    sample.file()));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "the pattern in " + folder + " can't be read: " + unreadable);
            return Optional.empty();
        }
    }
}
