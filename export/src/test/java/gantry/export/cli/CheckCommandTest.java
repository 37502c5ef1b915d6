package gantry.export.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckCommandTest {

    private static final Path SAMPLES = Path.of(System.getProperty("gantry.root", ".."), "samples");
    private static final String FAULTS = SAMPLES.resolve("classroom-find-the-faults/diagram.gantry.json").toString();

    private final StringWriter err = new StringWriter();

    private List<String> check(int code, String... options) {
        var out = new StringWriter();
        String[] arguments = Stream.concat(Stream.of("check", FAULTS), Stream.of(options)).toArray(String[]::new);
        assertEquals(code, GantryCommand.run(arguments, new PrintWriter(out), new PrintWriter(err)), err::toString);
        return out.toString().lines().toList();
    }

    @Test
    void theThresholdDecidesWhatIsListedAndHowItEnds() {
        List<String> all = check(Session.FINDINGS);
        List<String> errors = check(Session.FINDINGS, "--severity", "error");
        assertTrue(errors.size() < all.size(), all.toString());
        assertEquals(all.stream().filter(line -> line.contains(": error: ")).toList(), errors);
        assertEquals(List.of(), check(Session.OK, "--severity", "error", "--rule", "practice/*"));
    }

    @Test
    void rulesAndFamiliesAreChosenAndMuted() {
        List<String> all = check(Session.FINDINGS);
        List<String> family = check(Session.FINDINGS, "--rule", "ecs/*");
        assertEquals(all.stream().filter(line -> line.contains("[ecs/")).toList(), family);
        List<String> others = check(Session.FINDINGS, "--mute", "ecs/*");
        assertEquals(all.size(), family.size() + others.size());
        assertFalse(others.toString().contains("[ecs/"));
        String one = family.getFirst().replaceAll(".*\\[(.*)]", "$1");
        check(Session.FINDINGS, "--rule", one).forEach(line -> assertTrue(line.endsWith("[" + one + "]"), line));
    }

    @Test
    void anUnknownRuleIsBadUsage() {
        for (String rule : List.of("ecs/no-such-rule", "nobody/*", "ecs", "*")) {
            assertEquals(List.of(), check(Session.UNUSABLE, "--rule", rule));
            assertEquals(List.of(), check(Session.UNUSABLE, "--mute", rule));
        }
        assertTrue(err.toString().contains("'ecs/no-such-rule'"), err.toString());
    }

    @Test
    void theWhiteboardTellsErrorsOnly() {
        List<String> errors = check(Session.FINDINGS, "--severity", "error");
        assertEquals(errors, check(Session.FINDINGS, "--profile", "whiteboard"));
        assertEquals(check(Session.FINDINGS), check(Session.FINDINGS, "--profile", "classroom"));
    }
}
