package gantry.model.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RandomSequencesTest {

    private static void neverThreeBeforeSeven(List<Integer> numbers) {
        int three = numbers.indexOf(3);
        assertTrue(three < 0 || !numbers.subList(three, numbers.size()).contains(7));
    }

    @Test
    void aFailureIsShortenedToItsCause() {
        AssertionError failure = assertThrows(
                AssertionError.class,
                () -> RandomSequences.check(
                        100, 40, random -> random.nextInt(10), RandomSequencesTest::neverThreeBeforeSeven));
        assertTrue(failure.getMessage().endsWith("shortest sequence [3, 7]"), failure.getMessage());
    }

    @Test
    void theSameSeedsGiveTheSameSequences() {
        var first = new ArrayList<List<Command>>();
        var second = new ArrayList<List<Command>>();
        RandomSequences.check(20, 40, Command::random, first::add);
        RandomSequences.check(20, 40, Command::random, second::add);
        assertEquals(first, second);
    }

    @Test
    void everyCommandIsTried() {
        Set<Command.Verb> tried = new HashSet<>();
        RandomSequences.check(
                100, 40, Command::random, commands -> commands.forEach(command -> tried.add(command.verb())));
        assertEquals(Set.of(Command.Verb.values()), tried);
    }
}
