package gantry.model.kind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What value types that are whole numbers between two bounds have in common.
final class WholeNumbers {

    private WholeNumbers() {}

    static Optional<Long> read(Object json) {
        return json instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    /// @param inWords what to enter, such as `a whole number of seconds`
    static Optional<String> fault(Object json, long min, long max, String inWords) {
        if (!(json instanceof Long number)) {
            return Optional.of("Enter " + inWords + ".");
        }
        boolean fits = number >= min && number <= max;
        return fits ? Optional.empty() : Optional.of(outside(number, range(min, max)));
    }

    static String outside(long number, String range) {
        return "Enter " + range + "; " + number + " isn't allowed.";
    }

    static String range(long min, long max) {
        return max == Long.MAX_VALUE ? min + " or more" : min + " to " + max;
    }

    static Map<String, Object> schema(long min, long max) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "integer");
        schema.put("minimum", min);
        if (max != Long.MAX_VALUE) {
            schema.put("maximum", max);
        }
        return schema;
    }
}
