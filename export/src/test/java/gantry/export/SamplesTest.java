package gantry.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gantry.export.drawing.DrawingInPicture;
import gantry.export.drawing.Picture;
import gantry.export.drawing.PictureFormat;
import gantry.export.drawing.PictureOptions;
import gantry.export.drawing.Theme;
import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.format.DiagramFile;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Walks every sample drawing: it opens, it is in canonical form, and checks and exports give what stands beside it.
///
/// With `-Dgolden=write` the expected files are written anew; review them as a diff.
class SamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("gantry.root", ".."), "samples");
    private static final boolean WRITES = "write".equals(System.getProperty("golden"));
    private static final Catalogue CATALOGUE = Kinds.catalogue();
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    @TestFactory
    Stream<DynamicTest> everySampleIsInCanonicalForm() throws IOException {
        return each(sample -> {
            String text = text(sample.resolve("diagram.gantry.json"));
            String written = new DiagramFile(CATALOGUE).write(open(sample));
            if (WRITES) {
                write(sample.resolve("diagram.gantry.json"), written);
            } else {
                assertEquals(text, written);
            }
        });
    }

    @Test
    void theSamplesHoldEveryKind() throws IOException {
        List<Path> drawings;
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            drawings = files.filter(file -> file.toString().endsWith(".gantry.json")).sorted().toList();
        }
        var missing = new TreeSet<String>();
        CATALOGUE.nodes().forEach(kind -> missing.add(kind.id()));
        CATALOGUE.connections().forEach(kind -> missing.add(kind.id()));
        for (Path drawing : drawings) {
            Diagram diagram = new DiagramFile(CATALOGUE).read("x", text(drawing).getBytes(UTF_8)).diagram()
                    .orElseThrow();
            diagram.nodes().forEach(node -> missing.remove(node.kind()));
            diagram.edges().forEach(edge -> missing.remove(edge.kind()));
        }
        assertEquals(new TreeSet<>(), missing);
    }

    @TestFactory
    Stream<DynamicTest> everySampleHasALesson() throws IOException {
        return each(sample -> assertTrue(text(sample.resolve("README.md")).startsWith("# "), "no README.md"));
    }

    @TestFactory
    Stream<DynamicTest> checksFindWhatIsExpected() throws IOException {
        return each(sample -> {
            Checker.Result result = new Checker(CATALOGUE, Rules.ALL, DAY).run(open(sample), new CancelToken());
            var lines = new StringBuilder();
            result.problems().forEach(problem -> lines.append(line(problem)).append('\n'));
            compare(sample.resolve("expected/check.txt"), lines.toString());
        });
    }

    @TestFactory
    Stream<DynamicTest> exportsGiveTheExpectedFiles() throws IOException {
        return each(sample -> {
            Diagram diagram = open(sample);
            for (Exporter exporter : Exporters.all(CATALOGUE)) {
                Map<String, String> files = new TreeMap<>();
                for (String format : exporter.formats()) {
                    ExportResult result = exporter.export(diagram, format, new CancelToken());
                    result.artifacts().forEach(artifact -> files.put(artifact.path(), artifact.text()));
                    ExportResult again = exporter.export(diagram, format, new CancelToken());
                    assertEquals(result.artifacts(), again.artifacts(), "a second export differs");
                }
                compareAll(sample.resolve("expected").resolve(exporter.target().id()), files);
            }
        });
    }

    @Test
    void aSketchCausesNoProblems() {
        Diagram sketch = open(SAMPLES.resolve("whiteboard-sketch"));
        for (Exporter exporter : Exporters.all(CATALOGUE)) {
            List<String> found = exporter.export(sketch, exporter.formats().getFirst(), new CancelToken()).problems()
                    .stream()
                    .map(problem -> problem.severity() + " " + problem.location())
                    .toList();
            assertEquals(List.of("INFO " + new Location.WholeDocument()), found, exporter.target().title());
        }
    }

    @TestFactory
    Stream<DynamicTest> everySampleCanBeDrawn() throws IOException {
        return each(sample -> {
            Diagram diagram = open(sample);
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.PRINT)) {
                Picture picture = Picture.of(diagram, CATALOGUE, PictureOptions.USUAL.withTheme(theme));
                for (PictureFormat format : PictureFormat.values()) {
                    byte[] content = picture.in(format);
                    assertTrue(content.length > 1000, () -> "an empty " + format);
                    assertEquals(format.holdsDrawings() ? Optional.of(diagram) : Optional.empty(), drawingIn(content));
                }
            }
        });
    }

    private static Optional<Diagram> drawingIn(byte[] picture) {
        try {
            return DrawingInPicture.isPicture(picture)
                    ? new DiagramFile(CATALOGUE).read("picture", DrawingInPicture.read(picture).orElseThrow()).diagram()
                    : Optional.empty();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Stream<DynamicTest> each(Consumer<Path> test) throws IOException {
        List<Path> folders;
        try (Stream<Path> entries = Files.list(SAMPLES)) {
            folders = entries.filter(folder -> Files.exists(folder.resolve("diagram.gantry.json")))
                    .sorted()
                    .toList();
        }
        assertFalse(folders.isEmpty(), "there is no sample in " + SAMPLES);
        return folders.stream()
                .map(folder -> dynamicTest(folder.getFileName().toString(), () -> test.accept(folder)));
    }

    private static Diagram open(Path sample) {
        Path file = sample.resolve("diagram.gantry.json");
        DiagramFile.Reading reading = new DiagramFile(CATALOGUE).read(file.toString(), text(file).getBytes(UTF_8));
        assertEquals(List.of(), reading.problems());
        return reading.diagram().orElseThrow();
    }

    private static String line(Problem problem) {
        String place = problem.location() instanceof Location.InDiagram in
                ? in.element().value() + " " + in.field().text()
                : "";
        return problem.severity().id() + " " + problem.rule().id() + " " + place.strip() + ": " + problem.message();
    }

    private static void compare(Path golden, String actual) {
        if (WRITES) {
            write(golden, actual);
        } else {
            assertEquals(text(golden), actual, golden.toString());
        }
    }

    private static void compareAll(Path folder, Map<String, String> actual) {
        if (WRITES) {
            files(folder).forEach(SamplesTest::delete);
            actual.forEach((path, text) -> write(folder.resolve(path), text));
            return;
        }
        Map<String, String> expected = new TreeMap<>();
        files(folder).forEach(file -> expected.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
        assertEquals(new ArrayList<>(expected.keySet()), new ArrayList<>(actual.keySet()), folder.toString());
        expected.forEach((path, text) -> assertEquals(text, actual.get(path), folder.resolve(path).toString()));
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("run the test once with -Dgolden=write?", failure);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
