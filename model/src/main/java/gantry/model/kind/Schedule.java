package gantry.model.kind;

import java.util.Map;
import java.util.Optional;

/// A schedule as EventBridge spells it: `rate(...)`, `cron(...)` or, where allowed, `at(...)`.
///
/// Whether the expression itself is valid is judged by the rule `general/schedule-expression`, which can explain it.
///
/// @param allowsAt whether a single moment, `at(yyyy-mm-ddThh:mm:ss)`, is accepted
public record Schedule(boolean allowsAt) implements ValueType<String> {

    @Override
    public String id() {
        return "schedule expression";
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
        return json instanceof String ? Optional.empty() : Optional.of("Enter a schedule such as rate(1 hour).");
    }

    @Override
    public String range() {
        return allowsAt ? "rate(...), cron(...) or at(...)" : "rate(...) or cron(...)";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string");
    }
}
