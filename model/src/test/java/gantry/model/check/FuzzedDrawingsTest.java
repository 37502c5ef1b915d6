package gantry.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.CancelToken;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Diagram;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.Kinds;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever is drawn, every rule has an answer.
class FuzzedDrawingsTest {

    private static final int DRAWINGS = 20_000;

    /// The most failures that are told at once.
    private static final int MOST_TOLD = 10;

    private static final Catalogue CATALOGUE = Kinds.catalogue();

    private static final List<String> IDS = Rules.ALL.stream().map(rule -> rule.info().id()).toList();

    private static final Checker CHECKER = new Checker(
            CATALOGUE, Rules.ALL, Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void noRuleFailsOnAnyDrawing() {
        List<String> failures = LongStream.range(0, DRAWINGS)
                .parallel()
                .mapToObj(Long::valueOf)
                .flatMap(seed -> failures(seed))
                .limit(MOST_TOLD)
                .toList();
        assertEquals(List.of(), failures);
    }

    @Test
    void aSeedGivesTheSameDrawingAndTheSameFindingsAgain() {
        for (long seed = 0; seed < 100; seed++) {
            Diagram diagram = FuzzedDrawings.of(seed, CATALOGUE, IDS);
            assertEquals(diagram, FuzzedDrawings.of(seed, CATALOGUE, IDS));
            assertEquals(sentences(diagram), sentences(diagram));
        }
    }

    /// The message of a rule that failed names the rule.
    private static Stream<String> failures(long seed) {
        try {
            return CHECKER.run(FuzzedDrawings.of(seed, CATALOGUE, IDS), new CancelToken()).problems().stream()
                    .filter(problem -> problem.rule().id().equals("internal/rule-failed"))
                    .map(problem -> "seed " + seed + ": " + problem.message());
        } catch (RuntimeException broken) {
            return Stream.of("seed " + seed + ": " + broken);
        }
    }

    private static List<String> sentences(Diagram diagram) {
        return CHECKER.run(diagram, new CancelToken()).problems().stream().map(Problem::message).toList();
    }
}
