package gantry.model.kind;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A decimal number between two bounds, both inclusive.
public record Decimal(BigDecimal min, BigDecimal max) implements ValueType<BigDecimal> {

    public static Decimal between(String min, String max) {
        return new Decimal(new BigDecimal(min), new BigDecimal(max));
    }

    @Override
    public String id() {
        return "decimal number";
    }

    @Override
    public Optional<BigDecimal> read(Object json) {
        return switch (json) {
            case BigDecimal number -> Optional.of(number);
            case Long number -> Optional.of(BigDecimal.valueOf(number));
            default -> Optional.empty();
        };
    }

    @Override
    public Object write(BigDecimal value) {
        return Json.normal(value);
    }

    @Override
    public Optional<String> fault(Object json) {
        Optional<BigDecimal> number = read(json);
        if (number.isEmpty()) {
            return Optional.of("Enter a number.");
        }
        boolean fits = number.get().compareTo(min) >= 0 && number.get().compareTo(max) <= 0;
        return fits ? Optional.empty() : Optional.of("Enter " + range() + "; " + number.get() + " isn't allowed.");
    }

    @Override
    public String range() {
        return min.toPlainString() + " to " + max.toPlainString();
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "number");
        schema.put("minimum", min);
        schema.put("maximum", max);
        return schema;
    }
}
