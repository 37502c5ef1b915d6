package gantry.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WildcardsTest {

    @Test
    void starsStandForAnyCharactersAndQuestionMarksForOne() {
        List<String> matching = Stream.of("shop", "sh?p", "s*", "*", "*op", "s*o*p*", "sho", "shop?", "?", "", "*x*")
                .filter(pattern -> Wildcards.match(pattern, "shop"))
                .toList();
        assertEquals(List.of("shop", "sh?p", "s*", "*", "*op", "s*o*p*"), matching);
    }

    @Test
    void emptyTextIsMatchedByStarsOnly() {
        List<String> matching = Stream.of("", "*", "**", "?", "a").filter(pattern -> Wildcards.match(pattern, ""))
                .toList();
        assertEquals(List.of("", "*", "**"), matching);
    }

    @Test
    void whatComesAfterAStarIsLookedForAgain() {
        assertEquals(List.of(true, false), List.of(
                Wildcards.match("*-ab", "x-a-ab"), Wildcards.match("*-ab", "x-a-abc")));
    }
}
