package gantry.model.kind;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Plain JSON data in one normal form, so that equal data is `equals` and can be kept without being understood.
///
/// The normal form uses `String`, `Boolean`, `Long` (whole numbers that fit), `BigDecimal` (all other numbers),
/// unmodifiable `List`s, unmodifiable `Map`s sorted by key, and [#NULL].
public final class Json {

    /// JSON's `null`, which an unknown property may hold.
    public static final Object NULL = JsonNull.NULL;

    private static final int DIGITS_OF_LONG = 19;

    private enum JsonNull {
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    private Json() {}

    /// The normal form of `data`.
    ///
    /// @throws IllegalArgumentException for anything that JSON cannot hold
    public static Object normal(Object data) {
        return switch (data) {
            case String text -> text;
            case Boolean flag -> flag;
            case Long number -> number;
            case Integer number -> number.longValue();
            case BigInteger number -> normalNumber(new BigDecimal(number));
            case BigDecimal number -> normalNumber(number);
            case Double number -> normalNumber(BigDecimal.valueOf(number));
            case List<?> items -> normalList(items);
            case Map<?, ?> entries -> normalMap(entries);
            case JsonNull none -> none;
            default -> throw new IllegalArgumentException("not JSON data: " + data.getClass() + " " + data);
        };
    }

    static Map<String, Object> normalMap(Map<?, ?> entries) {
        var sorted = new TreeMap<String, Object>();
        entries.forEach((key, value) -> sorted.put((String) key, normal(value)));
        return Collections.unmodifiableMap(new LinkedHashMap<>(sorted));
    }

    private static List<Object> normalList(List<?> items) {
        var copy = new ArrayList<Object>(items.size());
        items.forEach(item -> copy.add(normal(item)));
        return Collections.unmodifiableList(copy);
    }

    private static Object normalNumber(BigDecimal number) {
        // Asked before the digits are written out, which a number such as 1E+99999999 would make too many.
        boolean isSmall = number.scale() <= 0 && number.precision() - number.scale() <= DIGITS_OF_LONG;
        return isSmall && number.toBigIntegerExact().bitLength() < Long.SIZE ? (Object) number.longValueExact()
                : number;
    }
}
