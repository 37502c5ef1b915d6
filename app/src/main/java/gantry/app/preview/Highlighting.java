package gantry.app.preview;

import java.util.List;

/// Splits lines of one text into tokens. Knows the whole text, so that each line can be asked for alone.
interface Highlighting {

    /// The spans of a line (from 0), in order; together they cover it without gaps.
    List<Token.Span> spans(int line);

    /// The highlighting for an artifact, by the ending of its path; plain text for endings it doesn't know.
    static Highlighting of(String path, List<String> lines) {
        if (path.endsWith(".json")) {
            return new JsonHighlighting(lines);
        }
        if (path.endsWith(".yaml") || path.endsWith(".yml")) {
            return new YamlHighlighting(lines);
        }
        return line -> {
            String text = lines.get(line);
            return text.isEmpty() ? List.of() : List.of(new Token.Span(0, text.length(), Token.PLAIN));
        };
    }
}
