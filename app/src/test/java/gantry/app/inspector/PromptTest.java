package gantry.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PromptTest {

    private static List<String> shorten(String... hints) {
        return List.of(hints).stream().map(Prompt::shorten).toList();
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals(List.of("1 to 5000", "a name such as http"), shorten("1 to 5000", "a name such as http"));
    }

    @Test
    void limitsThatNobodyReachesAreLeftOut() {
        assertEquals(List.of("0 or more", "a number"), shorten("0 to 2147483647", "-1000000000 to 1000000000"));
    }

    @Test
    void ofALongHintTheExampleStays() {
        assertEquals(
                List.of("such as ami-0123abcd"),
                shorten("the id of an image such as ami-0123abcd, or resolve:ssm: and the path of a parameter"));
    }

    @Test
    void otherwiseTheFirstWordsStay() {
        assertEquals(
                List.of("up to 255 plain characters\u2026", "ids\u2026"),
                shorten(
                        "up to 255 plain characters without quotes",
                        "ids such as fs-0123456789abcdef0::fsap-0123456789abcdef0"));
    }
}
