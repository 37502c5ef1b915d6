package gantry.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Problem;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.format.DiagramFile;
import gantry.model.format.FormatVersion;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whoever exports, and wherever, gets the same bytes.
class DeterminismTest {

    private static final Path SAMPLES = Path.of(System.getProperty("gantry.root", ".."), "samples");
    private static final Catalogue CATALOGUE = Kinds.catalogue();
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void theLocaleAndTheTimeZoneChangeNothing() throws IOException {
        List<Diagram> diagrams = diagrams();
        assertFalse(diagrams.isEmpty());
        List<String> here = all(diagrams, "en-US", "UTC");
        assertSame(here, all(diagrams, "tr-TR", "Asia/Kolkata"));
        assertSame(here, all(diagrams, "ar-EG-u-nu-arab", "Pacific/Kiritimati"));
        assertSame(here, all(diagrams, "de-DE", "America/Los_Angeles"));
    }

    /// One by one, since the whole would drown the difference.
    private static void assertSame(List<String> expected, List<String> actual) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i));
        }
        assertEquals(expected.size(), actual.size());
    }

    private static List<String> all(List<Diagram> diagrams, String language, String place) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));
        var texts = new ArrayList<String>();
        diagrams.forEach(diagram -> addAll(texts, diagram));
        return texts;
    }

    private static void addAll(List<String> texts, Diagram diagram) {
        texts.add(new DiagramFile(CATALOGUE).write(diagram));
        texts.add(Drawing.svg(diagram, CATALOGUE));
        new Checker(CATALOGUE, Rules.ALL, DAY).run(diagram, new CancelToken()).problems()
                .forEach(problem -> texts.add(text(problem)));
        for (Exporter exporter : Exporters.all(CATALOGUE)) {
            for (String format : exporter.formats()) {
                ExportResult result = exporter.export(diagram, format, new CancelToken());
                result.artifacts().forEach(artifact -> texts.add(artifact.path() + "\n" + artifact.text()));
                result.problems().forEach(problem -> texts.add(text(problem)));
                texts.add(result.nextStep());
            }
        }
    }

    private static String text(Problem problem) {
        return problem.severity().id() + " " + problem.rule().id() + " " + problem.location() + " " + problem.message();
    }

    private static List<Diagram> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> drawings = Stream.concat(
                    files.map(folder -> folder.resolve("diagram" + FormatVersion.SUFFIX)),
                    Stream.of(SAMPLES.resolve("format/v1/everything" + FormatVersion.SUFFIX)))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
            var diagrams = new ArrayList<Diagram>();
            for (Path file : drawings) {
                diagrams.add(new DiagramFile(CATALOGUE).read("file", Files.readAllBytes(file)).diagram().orElseThrow());
            }
            return diagrams;
        }
    }
}
