package gantry.model.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line or several lines of text.
///
/// @param pattern     a regular expression that the whole text must match; empty for no condition
/// @param inWords     the pattern in words, for messages
/// @param maxLength   the most characters
/// @param multiline   whether line breaks are allowed
/// @param suggestions values to offer; others are allowed too
public record Text(String pattern, String inWords, int maxLength, boolean multiline, List<String> suggestions)
        implements ValueType<String> {

    public Text {
        suggestions = List.copyOf(suggestions);
    }

    public static Text line() {
        return new Text("", "", 1024, false, List.of());
    }

    public static Text lines() {
        return new Text("", "", 65536, true, List.of());
    }

    /// One line that matches `pattern`, which reads `inWords` in messages.
    public static Text matching(String pattern, String inWords) {
        return new Text(pattern, inWords, 1024, false, List.of());
    }

    public Text upTo(int characters) {
        return new Text(pattern, inWords, characters, multiline, suggestions);
    }

    public Text suggest(List<String> values) {
        return new Text(pattern, inWords, maxLength, multiline, values);
    }

    @Override
    public String id() {
        return "text";
    }

    @Override
    public Optional<String> read(Object json) {
        return json instanceof String text ? Optional.of(text) : Optional.empty();
    }

    @Override
    public Object write(String value) {
        return value;
    }

    @Override
    public Optional<String> fault(Object json) {
        if (!(json instanceof String text)) {
            return Optional.of("Enter text.");
        }
        if (text.length() > maxLength) {
            return Optional.of("Shorten it to " + maxLength + " characters; it has " + text.length() + ".");
        }
        if (!multiline && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            return Optional.of("Enter a single line.");
        }
        if (!pattern.isEmpty() && !Pattern.matches(pattern, text)) {
            return Optional.of("Enter " + inWords + ".");
        }
        return Optional.empty();
    }

    @Override
    public String range() {
        return inWords;
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "string");
        schema.put("maxLength", (long) maxLength);
        if (!pattern.isEmpty()) {
            schema.put("pattern", "^(?:" + pattern + ")$");
        }
        return schema;
    }
}
