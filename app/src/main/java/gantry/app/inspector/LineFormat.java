package gantry.app.inspector;

import gantry.model.kind.Json;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How one line of text stands for JSON data.
///
/// @param parse from what was typed to data; text that can't be read stays text, so that the type can judge it
/// @param unit  stands behind the field when the property names no unit
/// @param hint  what to type, shown in an empty field without a default
record LineFormat(Function<String, Object> parse, String unit, String hint) {

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)\\s*([a-z]*)");

    /// MiB per unit; people write MB and mean MiB.
    private static final Map<String, BigDecimal> MEMORY = Map.of(
            "", BigDecimal.ONE,
            "m", BigDecimal.ONE,
            "mb", BigDecimal.ONE,
            "mib", BigDecimal.ONE,
            "g", BigDecimal.valueOf(1024),
            "gb", BigDecimal.valueOf(1024),
            "gib", BigDecimal.valueOf(1024));

    private static final Map<String, BigDecimal> TIME = Map.of(
            "", BigDecimal.ONE,
            "s", BigDecimal.ONE,
            "sec", BigDecimal.ONE,
            "m", BigDecimal.valueOf(60),
            "min", BigDecimal.valueOf(60),
            "h", BigDecimal.valueOf(3600),
            "d", BigDecimal.valueOf(86_400));

    /// Text as it was typed.
    static LineFormat text(String hint) {
        return new LineFormat(text -> text, "", hint);
    }

    /// Text without spaces around it.
    static LineFormat trimmed(String hint) {
        return new LineFormat(String::strip, "", hint);
    }

    static LineFormat whole() {
        return new LineFormat(LineFormat::parseWhole, "", "");
    }

    static LineFormat decimal() {
        return new LineFormat(LineFormat::parseDecimal, "", "");
    }

    /// MiB; `2 GB` becomes 2048.
    static LineFormat memory() {
        return new LineFormat(text -> parseAmount(text, MEMORY), "MiB", "");
    }

    /// Seconds; `5 min` becomes 300.
    static LineFormat seconds() {
        return new LineFormat(text -> parseAmount(text, TIME), "s", "");
    }

    /// What was typed as data; nothing for a blank line.
    Optional<Object> read(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(parse.apply(text));
    }

    /// The text of JSON data, even of the wrong shape.
    static String print(Object json) {
        return json instanceof BigDecimal number ? number.toPlainString() : String.valueOf(json);
    }

    private static Object parseWhole(String text) {
        String digits = text.strip();
        return WHOLE.matcher(digits).matches() ? (Object) Long.valueOf(digits) : text;
    }

    private static Object parseDecimal(String text) {
        String digits = text.strip();
        return NUMBER.matcher(digits).matches() ? Json.normal(new BigDecimal(digits)) : text;
    }

    private static Object parseAmount(String text, Map<String, BigDecimal> units) {
        Matcher amount = AMOUNT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!amount.matches() || !units.containsKey(amount.group(2))) {
            return parseWhole(text);
        }
        BigDecimal unit = units.getOrDefault(amount.group(2), BigDecimal.ONE);
        return Json.normal(new BigDecimal(amount.group(1)).multiply(unit).stripTrailingZeros());
    }
}
