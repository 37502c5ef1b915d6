package gantry.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class YamlHighlightingTest {

    /// The spans of a line as `KEY[Type] MARK[:]`, without plain ones that are blank.
    private static String spans(int line, String... lines) {
        String text = lines[line];
        return new YamlHighlighting(List.of(lines)).spans(line).stream()
                .filter(span -> !text.substring(span.from(), span.until()).isBlank())
                .map(span -> span.token() + "[" + text.substring(span.from(), span.until()) + "]")
                .collect(Collectors.joining(" "));
    }

    @Test
    void aKeyAndAPlainValue() {
        assertEquals("KEY[Type] MARK[:] PLAIN[AWS::EC2::VPC]", spans(0, "    Type: AWS::EC2::VPC"));
    }

    @Test
    void aKeyMayHoldColons() {
        assertEquals("KEY[Fn::Sub] MARK[:] STRING[\"${A}-x\"]", spans(0, "Fn::Sub: \"${A}-x\""));
    }

    @Test
    void numbersWordsAndTags() {
        assertEquals("KEY[Cpu] MARK[:] NUMBER[256]", spans(0, "Cpu: 256"));
        assertEquals("KEY[On] MARK[:] WORD[true]", spans(0, "On: true"));
        assertEquals("KEY[Vpc] MARK[:] TAG[!Ref] PLAIN[MainVpc]", spans(0, "Vpc: !Ref MainVpc"));
        assertEquals("KEY[Name] MARK[:] PLAIN[10] PLAIN[apples]", spans(0, "Name: 10 apples"));
    }

    @Test
    void listItemsAndComments() {
        assertEquals("MARK[- ] KEY[Key] MARK[:] STRING['it''s']", spans(0, "  - Key: 'it''s'"));
        assertEquals("COMMENT[# made by hand]", spans(0, "  # made by hand"));
        assertEquals("KEY[A] MARK[:] PLAIN[b#c] COMMENT[# d]", spans(0, "A: b#c # d"));
    }

    @Test
    void aBlockScalarIsTextUntilTheIndentEnds() {
        String[] lines = {"Code: |", "  if x: 1", "", "  y", "Next: 2"};
        assertEquals("KEY[Code] MARK[:] MARK[|]", spans(0, lines));
        assertEquals("STRING[if x: 1]", spans(1, lines));
        assertEquals("STRING[y]", spans(3, lines));
        assertEquals("KEY[Next] MARK[:] NUMBER[2]", spans(4, lines));
    }

    @Test
    void spansCoverTheWholeLine() {
        String text = "  - Fn::GetAtt: [Queue, Arn] # x";
        assertEquals(
                text,
                new YamlHighlighting(List.of(text)).spans(0).stream()
                        .map(span -> text.substring(span.from(), span.until()))
                        .collect(Collectors.joining()));
    }
}
