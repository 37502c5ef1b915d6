package gantry.export.cloudformation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A part of a template that is being put together: named values in the order in which they were set.
///
/// Values are plain data, [Intrinsic]s, further blocks and lists of these. Places inside are named by a path such as
/// `/LoggingConfig/LogGroup`.
public final class Block {

    private final Map<String, Object> entries = new LinkedHashMap<>();

    /// @param pairs names and values, in turn
    public static Block of(Object... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("a name without a value: " + List.of(pairs));
        }
        var block = new Block();
        for (int index = 0; index < pairs.length; index += 2) {
            block.entries.put((String) pairs[index], pairs[index + 1]);
        }
        return block;
    }

    /// Sets the value at `path`, making the blocks that lead there.
    public Block set(String path, Object value) {
        holder(path).entries.put(lastName(path), value);
        return this;
    }

    /// Sets the value at `path` unless something stands there.
    public Block setIfAbsent(String path, Object value) {
        holder(path).entries.putIfAbsent(lastName(path), value);
        return this;
    }

    /// Appends to the list at `path`, making it when there is none.
    public Block add(String path, Object item) {
        var items = new ArrayList<Object>(list(path));
        items.add(item);
        return set(path, items);
    }

    /// Appends to the list at `path` unless an equal item stands there.
    public Block addNew(String path, Object item) {
        return list(path).contains(item) ? this : add(path, item);
    }

    public Block remove(String path) {
        holder(path).entries.remove(lastName(path));
        return this;
    }

    public Optional<Object> get(String path) {
        @Nullable
        Object value = this;
        for (String name : path.substring(1).split("/")) {
            value = value instanceof Block block ? block.entries.get(name) : null;
        }
        return Optional.ofNullable(value);
    }

    public boolean has(String path) {
        return get(path).isPresent();
    }

    /// The list at `path`; empty when there is none.
    public List<?> list(String path) {
        return get(path).orElse(List.of()) instanceof List<?> items ? items : List.of();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /// All names and values, in order.
    public Map<String, Object> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /// Two blocks are equal when they hold the same names and values, in any order.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Block that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }

    private Block holder(String path) {
        String[] names = path.substring(1).split("/");
        Block block = this;
        for (int index = 0; index < names.length - 1; index++) {
            Object inner = block.entries.get(names[index]);
            if (!(inner instanceof Block)) {
                inner = fromData(inner);
                block.entries.put(names[index], inner);
            }
            block = (Block) inner;
        }
        return block;
    }

    private static Block fromData(@Nullable Object data) {
        var block = new Block();
        if (data instanceof Map<?, ?> map) {
            map.forEach((name, value) -> block.entries.put((String) name, value));
        }
        return block;
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
