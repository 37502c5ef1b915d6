package gantry.app.preview;

import java.util.ArrayList;
import java.util.List;

/// Collects the spans of one line from left to right; what lies between them becomes plain.
final class SpanCollector {

    private final List<Token.Span> spans = new ArrayList<>();
    private int end;

    void add(int from, int until, Token token) {
        fill(from);
        if (until > from) {
            spans.add(new Token.Span(from, until, token));
            end = until;
        }
    }

    private void fill(int until) {
        if (until > end) {
            spans.add(new Token.Span(end, until, Token.PLAIN));
            end = until;
        }
    }

    /// All spans of a line with this many characters.
    List<Token.Span> upTo(int length) {
        fill(length);
        return List.copyOf(spans);
    }
}
