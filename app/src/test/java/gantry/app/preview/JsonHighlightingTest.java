package gantry.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonHighlightingTest {

    @Test
    void keysStringsNumbersAndWordsAreToldApart() {
        assertEquals(
                List.of(
                        new Token.Span(0, 3, Token.KEY),
                        new Token.Span(3, 4, Token.MARK),
                        new Token.Span(4, 5, Token.PLAIN),
                        new Token.Span(5, 6, Token.MARK),
                        new Token.Span(6, 11, Token.STRING),
                        new Token.Span(11, 12, Token.MARK),
                        new Token.Span(12, 14, Token.NUMBER),
                        new Token.Span(14, 15, Token.MARK),
                        new Token.Span(15, 19, Token.WORD),
                        new Token.Span(19, 20, Token.MARK)),
                new JsonHighlighting(List.of("\"a\": [\"x\\\"\",-5,true]")).spans(0));
    }

    @Test
    void anEmptyLineHasNoSpans() {
        assertEquals(List.of(), new JsonHighlighting(List.of("")).spans(0));
    }
}
