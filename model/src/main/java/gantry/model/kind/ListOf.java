package gantry.model.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A list of values of one type, in an order that matters.
///
/// @param max the most items
public record ListOf<T>(ValueType<T> item, int max) implements ValueType<List<T>> {

    public static <T> ListOf<T> of(ValueType<T> item) {
        return new ListOf<>(item, 1000);
    }

    @Override
    public String id() {
        return "list of " + item.id();
    }

    @Override
    public Optional<List<T>> read(Object json) {
        if (!(json instanceof List<?> items)) {
            return Optional.empty();
        }
        var values = new ArrayList<T>();
        for (Object each : items) {
            Optional<T> value = item.read(each);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(List.copyOf(values));
    }

    @Override
    public Object write(List<T> value) {
        return value.stream().map(item::write).toList();
    }

    @Override
    public Optional<String> fault(Object json) {
        if (!(json instanceof List<?> items)) {
            return Optional.of("Enter a list.");
        }
        if (items.size() > max) {
            return Optional.of("Shorten the list to " + max + " items; it has " + items.size() + ".");
        }
        for (int index = 0; index < items.size(); index++) {
            Optional<String> fault = item.fault(items.get(index));
            if (fault.isPresent()) {
                return Optional.of("Item " + (index + 1) + ": " + fault.get());
            }
        }
        return Optional.empty();
    }

    @Override
    public String range() {
        return item.range();
    }

    @Override
    public Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "array");
        schema.put("maxItems", (long) max);
        schema.put("items", item.schema());
        return schema;
    }
}
