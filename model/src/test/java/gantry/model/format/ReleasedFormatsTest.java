package gantry.model.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.check.Location;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Element;
import gantry.model.diagram.Layers;
import gantry.model.diagram.Node;
import gantry.model.diagram.Trait;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Kind;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files of every released format version, in `samples/format/v<N>/`, stay for ever and are never rewritten: each must
/// open for ever and become the file of the same name in the folder of the current version.
class ReleasedFormatsTest {

    private static final Path FORMATS = Path.of(System.getProperty("gantry.root"), "samples", "format");
    private static final Path CURRENT = FORMATS.resolve("v" + FormatVersion.CURRENT);
    private static final Catalogue CATALOGUE = Kinds.catalogue();

    @Test
    void everyReleasedVersionHasItsFolder() throws IOException {
        try (Stream<Path> folders = Files.list(FORMATS)) {
            List<String> names = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
            assertEquals(Stream.iterate(1, version -> version + 1).limit(FormatVersion.CURRENT)
                    .map(version -> "v" + version).toList(), names);
        }
    }

    @Test
    void filesOfEveryVersionBecomeTheCurrentForm() throws IOException {
        List<Path> files = files();
        assertFalse(files.isEmpty());
        for (Path file : files) {
            String current = Files.readString(CURRENT.resolve(file.getFileName()));
            assertEquals(current, new DiagramFile(CATALOGUE).write(open(file)), file.toString());
        }
    }

    @Test
    void onlyWhatIsMadeUpIsUnknown() throws IOException {
        DiagramFile.Reading reading = read(CURRENT.resolve("everything.gantry.json"));
        assertEquals(
                List.of(
                        "everything.gantry.json:221 \"n-unknown.1\" has the unknown kind \"mars.rover\"; it is kept as"
                                + " it is.",
                        "everything.gantry.json:302 \"e-unknown\" has the unknown kind \"beams-to\"; it is kept as it"
                                + " is."),
                reading.problems().stream()
                        .map(problem -> withoutColumn(problem.location()) + " " + problem.message())
                        .toList());
    }

    @Test
    void theFileHoldsAllThatTheFormatKnows() throws IOException {
        Diagram diagram = open(CURRENT.resolve("everything.gantry.json"));
        List<Element> elements = Stream.<Element>concat(diagram.nodes().stream(), diagram.edges().stream()).toList();
        assertTrue(diagram.edges().stream().anyMatch(edge -> !edge.bends().isEmpty()), "no bends");
        assertTrue(diagram.edges().stream().anyMatch(edge -> !edge.suppressions().isEmpty()), "no muted connection");
        assertTrue(diagram.nodes().stream().anyMatch(node -> !node.suppressions().isEmpty()), "no muted node");
        assertTrue(elements.stream().anyMatch(ReleasedFormatsTest::hasUnknownProperty), "no unknown property");
        assertEquals(Map.of("region", "eu-central-1"), diagram.header().values().raw());
        assertTrue(elements.stream().map(Element::kind).distinct().count() >= 22 + 26 + 2, "kinds are missing");
    }

    @Test
    void anotherFileHoldsWhatHandsFixed() throws IOException {
        Diagram diagram = open(CURRENT.resolve("hands.gantry.json"));
        assertEquals(Set.of(Trait.values()), diagram.nodes().stream()
                .flatMap(node -> node.traits().stream())
                .collect(Collectors.toSet()));
        assertTrue(diagram.edges().stream().anyMatch(edge -> edge.way().from().isPresent()), "no anchor at a source");
        assertTrue(diagram.edges().stream().anyMatch(edge -> edge.way().to().isPresent()), "no anchor at a target");
        assertEquals(Set.of("identity", "lines-role"), Layers.hiddenIn(diagram.header()).names());
    }

    private static boolean hasUnknownProperty(Element element) {
        Kind kind = switch (element) {
            case Node node -> CATALOGUE.node(node.kind());
            case Edge edge -> CATALOGUE.connection(edge.kind());
        };
        return kind.isKnown() && element.values().raw().keySet().stream()
                .anyMatch(name -> kind.properties().stream().noneMatch(property -> property.name().equals(name)));
    }

    private static String withoutColumn(Location location) {
        return location.toString().replaceFirst(":\\d+$", "");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FORMATS)) {
            return files.filter(file -> file.toString().endsWith(FormatVersion.SUFFIX)).sorted().toList();
        }
    }

    private static DiagramFile.Reading read(Path file) throws IOException {
        return new DiagramFile(CATALOGUE).read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static Diagram open(Path file) throws IOException {
        return read(file).diagram().orElseThrow();
    }
}
