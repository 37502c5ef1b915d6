package gantry.model.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value made of named fields, such as one port mapping; its fields are read through their [Property] constants.
public record Structure(List<Property<?>> fields) implements ValueType<Values> {

    public Structure {
        fields = List.copyOf(fields);
    }

    public static Structure of(Property<?>... fields) {
        return new Structure(List.of(fields));
    }

    @Override
    public String id() {
        return "structure";
    }

    @Override
    public Optional<Values> read(Object json) {
        return json instanceof Map<?, ?> entries ? Optional.of(new Values(Json.normalMap(entries))) : Optional.empty();
    }

    @Override
    public Object write(Values value) {
        return value.raw();
    }

    @Override
    public Optional<String> fault(Object json) {
        Optional<Values> values = read(json);
        if (values.isEmpty()) {
            return Optional.of("Enter the fields " + range() + ".");
        }
        for (Property<?> field : fields) {
            Optional<String> fault = field.fault(values.get());
            if (fault.isPresent()) {
                return Optional.of(field.title() + ": " + fault.get());
            }
        }
        return Optional.empty();
    }

    @Override
    public String range() {
        return String.join(", ", fields.stream().map(Property::name).toList());
    }

    @Override
    public Map<String, Object> schema() {
        var properties = new LinkedHashMap<String, Object>();
        fields.forEach(field -> properties.put(field.name(), field.schema()));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        return schema;
    }
}
