package gantry.app.preview;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Highlights JSON; no token of it spans lines.
record JsonHighlighting(List<String> lines) implements Highlighting {

    private static final Pattern TOKEN = Pattern.compile("(?<key>\"(?:[^\"\\\\]|\\\\.)*+\"(?=\\s*:))"
            + "|(?<string>\"(?:[^\"\\\\]|\\\\.)*+\"?)"
            + "|(?<number>-?\\d[\\d.eE+-]*)"
            + "|(?<word>true|false|null)"
            + "|(?<mark>[{}\\[\\],:])");

    @Override
    public List<Token.Span> spans(int line) {
        String text = lines.get(line);
        var spans = new SpanCollector();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            spans.add(token.start(), token.end(), kind(token));
        }
        return spans.upTo(text.length());
    }

    private static Token kind(Matcher token) {
        if (token.group("key") != null) {
            return Token.KEY;
        }
        if (token.group("string") != null) {
            return Token.STRING;
        }
        if (token.group("number") != null) {
            return Token.NUMBER;
        }
        return token.group("word") != null ? Token.WORD : Token.MARK;
    }
}
