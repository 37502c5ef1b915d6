package gantry.app.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gantry.app.Drawings;
import gantry.export.findings.RuleDrawings;
import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.Family;
import gantry.model.check.RuleInfo;
import gantry.model.check.rules.Rules;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.Kinds;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class ExamplesTest {

    private static final Catalogue CATALOGUE = Kinds.catalogue();
    private static final Checker CHECKER = new Checker(CATALOGUE, Rules.ALL, Drawings.CLOCK);
    private static final RuleInfo ANY = Rules.ALL.getFirst().info();

    private final Examples examples = new Examples(new RuleDrawings(Drawings.SAMPLES.resolve("rules")), CATALOGUE,
            CHECKER);

    @Test
    void everyRuleOfTheBookHasADrawingWithAFindingAndOneWithout() {
        Set<String> lonely = new TreeSet<>();
        Rules.ALL.stream().map(rule -> rule.info()).filter(rule -> rule.family() != Family.FACTS).forEach(rule -> {
            Lesson lesson = examples.of(rule, new CancelToken());
            boolean isWrong = lesson.wrong().filter(example -> !example.problems().isEmpty()).isPresent();
            boolean isRight = lesson.right().filter(example -> example.problems().isEmpty()).isPresent();
            if (!isWrong || !isRight) {
                lonely.add(rule.id());
            }
        });
        assertEquals(Set.of(), lonely);
    }

    @Test
    void whereThereAreNoSamplesThereIsNothingToSee() {
        var nowhere = new Examples(new RuleDrawings(Path.of("nowhere")), CATALOGUE, CHECKER);
        assertEquals(new Lesson(Optional.empty(), Optional.empty()), nowhere.of(ANY, new CancelToken()));
    }

    @Test
    void readingStopsWhenNobodyWaitsAnyMore() {
        var token = new CancelToken();
        token.cancel();
        assertThrows(CancellationException.class, () -> examples.of(ANY, token));
    }
}
