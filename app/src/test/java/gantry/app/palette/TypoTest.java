package gantry.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TypoTest {

    private static List<String> near(String typed, String... words) {
        return List.of(words).stream().filter(word -> Typo.isNear(typed, word, 4)).toList();
    }

    @Test
    void aWrongMissingExtraOrSwappedLetterIsOneSlip() {
        assertEquals(List.of("queue"), near("qieue", "queue"));
        assertEquals(List.of("queue"), near("queu", "queue"));
        assertEquals(List.of("queue"), near("queeue", "queue"));
        assertEquals(List.of("queue"), near("uqeue", "queue"));
    }

    @Test
    void twoSlipsAreTooMany() {
        assertEquals(List.of(), near("qiuee", "queue"));
        assertEquals(List.of(), near("bucket", "queue"));
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        assertEquals(List.of("repository"), near("repisi", "repository"));
    }

    @Test
    void shortWordsMustBeRight() {
        assertEquals(List.of(), near("vpv", "vpc"));
    }
}
