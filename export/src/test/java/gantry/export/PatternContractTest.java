package gantry.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Problem;
import gantry.model.check.Severity;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.format.DiagramFile;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Icons;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every sample that is offered as a pattern has what the palette shows of it and finds it by, and nothing to mend.
class PatternContractTest {

    private static final String FACTS = "pattern.properties";
    private static final Path SAMPLES = Path.of(System.getProperty("gantry.root", ".."), "samples");
    private static final Catalogue CATALOGUE = Kinds.catalogue();
    private static final Icons ICONS = new Icons();
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    /// What fits on one line of a narrow palette.
    private static final int LONGEST_TITLE = 28;

    private static final int LONGEST_ABOUT = 90;
    private static final int FEWEST_WORDS = 6;

    /// What a sample says about itself.
    private record Facts(Path sample, Properties properties) {

        static Facts of(Path sample) throws IOException {
            var read = new Properties();
            read.load(new StringReader(Files.readString(sample.resolve(FACTS))));
            return new Facts(sample, read);
        }

        String text(String key) {
            return properties.getProperty(key, "");
        }

        String title() throws IOException {
            String heading = Files.readAllLines(sample.resolve("README.md")).getFirst().replaceFirst("^# ", "");
            return properties.getProperty("title", heading).strip();
        }

        List<String> words() {
            return Stream.of(text("words").split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPatternSaysWhatThePaletteNeeds() throws IOException {
        return patterns().map(sample -> dynamicTest(
                sample.getFileName().toString(), () -> assertEquals(List.of(), faults(Facts.of(sample)))));
    }

    private static List<String> faults(Facts facts) throws IOException {
        String about = facts.text("about");
        var faults = new ArrayList<String>();
        check(faults, ICONS.path(facts.text("icon")).isPresent(), "there is no icon " + facts.text("icon"));
        check(faults, about.endsWith("."), "no sentence: " + about);
        check(faults, about.length() <= LONGEST_ABOUT, about.length() + " characters: " + about);
        check(faults, facts.words().size() >= FEWEST_WORDS, "too few words: " + facts.words());
        check(faults, new TreeSet<>(facts.words()).size() == facts.words().size(), "twice: " + facts.words());
        check(faults, !facts.title().isEmpty(), "no title");
        check(faults, facts.title().length() <= LONGEST_TITLE, "too long: " + facts.title());
        var unknown = new TreeSet<>(facts.properties().stringPropertyNames());
        unknown.removeAll(List.of("title", "about", "icon", "words"));
        check(faults, unknown.isEmpty(), "unknown: " + unknown);
        return faults;
    }

    private static void check(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPatternIsFreeOfErrorsAndWarnings() throws IOException {
        return patterns().map(sample -> dynamicTest(sample.getFileName().toString(), () -> {
            Diagram diagram = new DiagramFile(CATALOGUE)
                    .read("pattern", Files.readString(sample.resolve("diagram.gantry.json")).getBytes(UTF_8))
                    .diagram()
                    .orElseThrow();
            Checker.Result result = new Checker(CATALOGUE, Rules.ALL, DAY).run(diagram, new CancelToken());
            assertEquals(
                    List.of(),
                    result.problems().stream()
                            .filter(problem -> problem.severity() != Severity.INFO)
                            .map(Problem::message)
                            .toList());
            assertEquals(List.of(), result.muted(), "a pattern mutes nothing");
        }));
    }

    @TestFactory
    Stream<DynamicTest> noTwoPatternsAreMistakenForEachOther() throws IOException {
        var titles = new TreeSet<String>();
        var ids = new TreeSet<String>();
        CATALOGUE.nodes().forEach(kind -> titles.add(kind.title()));
        CATALOGUE.nodes().forEach(kind -> ids.add(kind.id()));
        return patterns().map(sample -> dynamicTest(sample.getFileName().toString(), () -> {
            assertTrue(titles.add(Facts.of(sample).title()), "another entry has this title");
            assertTrue(ids.add(sample.getFileName().toString()), "another entry has this id");
        }));
    }

    private static Stream<Path> patterns() throws IOException {
        List<Path> folders;
        try (Stream<Path> entries = Files.list(SAMPLES)) {
            folders = entries.filter(folder -> Files.exists(folder.resolve(FACTS))).sorted().toList();
        }
        assertTrue(folders.size() > 1, "there are no patterns in " + SAMPLES);
        return folders.stream();
    }
}
