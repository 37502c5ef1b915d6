package gantry.app.files;

import gantry.app.editor.Pattern;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// Reads the samples that are offered as ready compositions: those with a file `pattern.properties`, which holds
/// `about`, `icon` and `words`. What can't be read is logged and left out.
public final class Patterns {

    /// Beside the diagram of a sample that is a pattern.
    public static final String FILE = "pattern.properties";

    private static final System.Logger LOG = System.getLogger(Patterns.class.getName());

    private final Catalogue catalogue;

    public Patterns(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The patterns among `samples`, in their order; reads their drawings, so call it beside the JavaFX thread.
    public List<Pattern> read(Samples samples) {
        return samples.all().stream().flatMap(sample -> read(sample).stream()).toList();
    }

    private Optional<Pattern> read(Samples.Sample sample) {
        Path folder = Objects.requireNonNull(sample.file().toAbsolutePath().getParent());
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            return Optional.empty();
        }
        try {
            var facts = new Properties();
            facts.load(new StringReader(Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8)));
            Optional<Diagram> diagram = new DiagramFile(catalogue)
                    .read(sample.file().toString(), Files.readAllBytes(sample.file()))
                    .diagram();
            return diagram.map(drawing -> new Pattern(
                    folder.getFileName().toString(),
                    sample.title(),
                    facts.getProperty("about", ""),
                    facts.getProperty("icon", ""),
                    Stream.of(facts.getProperty("words", "").split(",")).map(String::strip).toList(),
                    Fragment.of(drawing)));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "the pattern in " + folder + " can't be read: " + unreadable);
            return Optional.empty();
        }
    }
}
