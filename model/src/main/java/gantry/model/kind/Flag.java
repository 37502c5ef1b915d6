package gantry.model.kind;

import java.util.Map;
import java.util.Optional;

/// Yes or no.
public record Flag() implements ValueType<Boolean> {

    @Override
    public String id() {
        return "flag";
    }

    @Override
    public Optional<Boolean> read(Object json) {
        return json instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }

    @Override
    public Object write(Boolean value) {
        return value;
    }

    @Override
    public Optional<String> fault(Object json) {
        return json instanceof Boolean ? Optional.empty() : Optional.of("Choose true or false.");
    }

    @Override
    public String range() {
        return "true or false";
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "boolean");
    }
}
