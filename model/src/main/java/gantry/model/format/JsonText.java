package gantry.model.format;

import gantry.model.kind.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Spells plain JSON data (see [Json]) on one line, keys in their order.
final class JsonText {

    private JsonText() {}

    static String of(Object data) {
        return switch (data) {
            case String text -> quoted(text);
            case BigDecimal number -> number.toString();
            case List<?> items -> "[" + String.join(", ", items.stream().map(JsonText::of).toList()) + "]";
            case Map<?, ?> members -> {
                var parts = new ArrayList<String>();
                members.forEach((name, value) -> parts.add(quoted((String) name) + ": " + of(value)));
                yield "{" + String.join(", ", parts) + "}";
            }
            default -> Json.normal(data).toString();
        };
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char each = text.charAt(index);
            switch (each) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean isPlain = each >= ' ' && each != '\u2028' && each != '\u2029' && !lonely(text, index);
                    quoted.append(isPlain ? String.valueOf(each) : "\\u" + String.format("%04x", (int) each));
                }
            }
        }
        return quoted.append('"').toString();
    }

    /// Half of a surrogate pair, which UTF-8 can't hold and which therefore must be escaped to survive.
    private static boolean lonely(String text, int index) {
        char each = text.charAt(index);
        boolean hasLow = index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        boolean hasHigh = index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        return Character.isHighSurrogate(each) && !hasLow || Character.isLowSurrogate(each) && !hasHigh;
    }
}
