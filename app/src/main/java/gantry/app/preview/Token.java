package gantry.app.preview;

import java.util.Locale;

/// What a piece of a template is, and therefore how it looks.
enum Token {
    KEY,
    STRING,
    NUMBER,
    /// `true`, `false`, `null`.
    WORD,
    /// Such as `!Ref`.
    TAG,
    COMMENT,
    /// Brackets, commas, dashes and the like.
    MARK,
    PLAIN;

    /// The style class, such as `token-key`.
    String styleClass() {
        return "token-" + name().toLowerCase(Locale.ROOT);
    }

    /// A run of characters of one line, `from` inclusive, `until` exclusive.
    record Span(int from, int until, Token token) {}
}
