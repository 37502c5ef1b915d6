package gantry.export.tree;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Chooses how a text is spelt in YAML, so that a reader of version 1.1 and one of 1.2 both read the same text.
///
/// Plain only when it starts with a letter, `/`, `$` or `_` and can't be anything but text; everything else is quoted.
/// Source: https://yaml.org/spec/1.2.2/ and, for the words of version 1.1, https://yaml.org/type/bool.html
final class YamlScalar {

    /// Characters that mean nothing to YAML inside a plain text of block style.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_/$][A-Za-z0-9 _./,;()=+*?!'${}:@%<>~^|&-]*");

    /// What readers of version 1.1 take for a truth value or nothing, in lower case.
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    /// The longest text that is written plain as a key; longer keys need another syntax.
    private static final int LONGEST_PLAIN = 1000;

    private YamlScalar() {}

    /// The text on one line: plain, or in quotes.
    static String inline(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /// The text on one line in quotes.
    static String quoted(String text) {
        boolean prefersSingle = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return prefersSingle && text.chars().allMatch(c -> isPrintable((char) c))
                ? "'" + text.replace("'", "''") + "'"
                : doubleQuoted(text);
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST_PLAIN
                && PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /// Whether the text can stand line by line behind `|`.
    static boolean isLiteral(String text) {
        boolean endsOnce = !text.endsWith("\n\n");
        return text.indexOf('\n') >= 0
                && text.indexOf('\n') > 0
                && text.charAt(0) != ' '
                && endsOnce
                && text.chars().allMatch(c -> c == '\n' || isPrintable((char) c))
                && text.lines().noneMatch(line -> line.endsWith(" "));
    }

    /// Whether a character can stand in a text as it is in every version of YAML and in JSON.
    static boolean isPrintable(char c) {
        return c >= 0x20 && c <= 0x7e
                || c >= 0xa0 && c < 0x2028
                || c > 0x2029 && c < 0xd800
                || c >= 0xe000 && c <= 0xfffd && c != 0xfeff;
    }

    private static String doubleQuoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(character(c));
            }
        });
        return quoted.append('"').toString();
    }

    private static String character(int c) {
        if (Character.isSupplementaryCodePoint(c)) {
            return String.format("\\U%08X", c);
        }
        return isPrintable((char) c) ? String.valueOf((char) c) : String.format("\\u%04X", c);
    }
}
