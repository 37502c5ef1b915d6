package gantry.app.preview;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Highlights YAML as Gantry writes it: block style, quoted and plain scalars, tags, comments, block scalars.
final class YamlHighlighting implements Highlighting {

    private static final Pattern LEAD = Pattern.compile("\\s*(?:- +|-$|---.*|\\.\\.\\.$)?");
    private static final Pattern KEY = Pattern
            .compile("(\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^']|'')*+'|[^\\s\"'#\\[\\]{},&*!|>%@`-][^#\"]*?)\\s*:(?=\\s|$)");
    private static final Pattern BLOCK_START = Pattern.compile("(?:^|.*[\\s:-])[|>][+-]?\\d?[+-]?\\s*(?:#.*)?$");
    private static final Pattern TOKEN = Pattern.compile("(?<comment>(?<=^|\\s)#.*)"
            + "|(?<string>(?<=^|[\\s\\[,{])(?:\"(?:[^\"\\\\]|\\\\.)*+\"?|'(?:[^']|'')*+'?))"
            + "|(?<tag>(?<=^|[\\s\\[,])![A-Za-z:!.]*)"
            + "|(?<mark>[\\[\\]{},]|(?<=\\s|^)[|>][+-]?(?=\\s|$)|(?<=^|\\s)- )"
            + "|(?<plain>[^\\s\\[\\]{},]+)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern WORD = Pattern.compile("true|false|null|~");

    private final List<String> lines;
    private final BitSet literal;

    YamlHighlighting(List<String> lines) {
        this.lines = lines;
        this.literal = literalLines(lines);
    }

    /// The lines inside block scalars, which are text whatever they look like.
    private static BitSet literalLines(List<String> lines) {
        var literal = new BitSet(lines.size());
        int owner = -1;
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            int indent = indent(line);
            if (owner >= 0 && (line.isBlank() || indent > owner)) {
                literal.set(index);
            } else {
                owner = BLOCK_START.matcher(line).matches() && !line.stripLeading().startsWith("#") ? indent : -1;
            }
        }
        return literal;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    @Override
    public List<Token.Span> spans(int line) {
        String text = lines.get(line);
        var spans = new SpanCollector();
        int start = indent(text);
        if (literal.get(line)) {
            spans.add(start, text.length(), Token.STRING);
            return spans.upTo(text.length());
        }
        Matcher lead = LEAD.matcher(text);
        if (lead.lookingAt() && lead.end() > start) {
            spans.add(start, lead.end(), Token.MARK);
            start = lead.end();
        }
        Matcher key = KEY.matcher(text).region(start, text.length());
        if (key.lookingAt()) {
            spans.add(start, key.end(1), Token.KEY);
            spans.add(key.end(1), key.end(), Token.MARK);
            start = key.end();
        }
        addValue(text, start, spans);
        return spans.upTo(text.length());
    }

    private static void addValue(String text, int start, SpanCollector spans) {
        Matcher token = TOKEN.matcher(text).region(start, text.length()).useTransparentBounds(true);
        boolean isFirst = true;
        while (token.find()) {
            boolean isLast = text.substring(token.end()).isBlank();
            spans.add(token.start(), token.end(), kind(token, isFirst && isLast));
            isFirst = isFirst && token.group("tag") != null;
        }
    }

    /// @param isAlone whether the token is the whole value; only then does it stand for a number
    private static Token kind(Matcher token, boolean isAlone) {
        if (token.group("comment") != null) {
            return Token.COMMENT;
        }
        if (token.group("string") != null) {
            return Token.STRING;
        }
        if (token.group("tag") != null) {
            return Token.TAG;
        }
        if (token.group("mark") != null) {
            return Token.MARK;
        }
        if (isAlone && NUMBER.matcher(token.group()).matches()) {
            return Token.NUMBER;
        }
        return isAlone && WORD.matcher(token.group()).matches() ? Token.WORD : Token.PLAIN;
    }
}
