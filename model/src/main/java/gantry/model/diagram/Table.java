package gantry.model.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Values by key in the order of their keys, immutable.
///
/// Made for many versions of a large table that differ little: replacing values copies one array and shares the rest,
/// and two versions are compared without looking anything up.
///
/// @param <K> the keys, hashed and compared
/// @param <V> the values
public final class Table<K extends Comparable<K>, V> {

    private final List<K> keys;
    private final Map<K, Integer> places;
    private final List<V> values;

    /// @param keys   sorted; the same list means the same keys
    /// @param places where each key stands
    private Table(List<K> keys, Map<K, Integer> places, List<V> values) {
        this.keys = keys;
        this.places = places;
        this.values = values;
    }

    public static <K extends Comparable<K>, V> Table<K, V> of(SortedMap<K, V> entries) {
        List<K> keys = List.copyOf(entries.keySet());
        Map<K, Integer> places = HashMap.newHashMap(keys.size());
        keys.forEach(key -> places.put(key, places.size()));
        return new Table<>(keys, places, List.copyOf(entries.values()));
    }

    /// @param keys   in order, without repetition
    /// @param values one for each key
    public static <K extends Comparable<K>, V> Table<K, V> ofSorted(List<K> keys, List<V> values) {
        Map<K, Integer> places = HashMap.newHashMap(keys.size());
        keys.forEach(key -> places.put(key, places.size()));
        return new Table<>(List.copyOf(keys), places, List.copyOf(values));
    }

    public int size() {
        return keys.size();
    }

    public Optional<V> get(K key) {
        return Optional.ofNullable(places.get(key)).map(values::get);
    }

    public boolean containsKey(K key) {
        return places.containsKey(key);
    }

    /// In the order of the keys.
    public List<V> values() {
        return values;
    }

    /// This table with some values put in place of others or added, and some taken out, which are absent in `changes`.
    public Table<K, V> with(Map<K, Optional<V>> changes) {
        boolean keepsKeys = changes.entrySet().stream()
                .allMatch(change -> change.getValue().isPresent() && containsKey(change.getKey()));
        return keepsKeys ? replaced(changes) : rebuilt(changes);
    }

    private Table<K, V> replaced(Map<K, Optional<V>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        List<V> changed = new ArrayList<>(values);
        changes.forEach((key, value) -> changed.set(Objects.requireNonNull(places.get(key)), value.orElseThrow()));
        return new Table<>(keys, places, Collections.unmodifiableList(changed));
    }

    private Table<K, V> rebuilt(Map<K, Optional<V>> changes) {
        SortedMap<K, V> entries = new TreeMap<>();
        for (int i = 0; i < keys.size(); i++) {
            entries.put(keys.get(i), values.get(i));
        }
        changes.forEach((key, value) -> value.ifPresentOrElse(found -> entries.put(key, found),
                () -> entries.remove(key)));
        return of(entries);
    }

    /// Names every key whose value differs between this table and `before`, or stands in one of them only; in order.
    public void differences(Table<K, V> before, Consumer<K> differing) {
        if (keys == before.keys) {
            // Every step of a gesture asks, and its tables share their keys.
            for (int i = 0; i < keys.size(); i++) {
                if (!isSame(values.get(i), before.values.get(i))) {
                    differing.accept(keys.get(i));
                }
            }
            return;
        }
        int mine = 0;
        int theirs = 0;
        while (mine < size() || theirs < before.size()) {
            int order = order(mine, before, theirs);
            if (order == 0 && !isSame(values.get(mine), before.values.get(theirs))) {
                differing.accept(keys.get(mine));
            } else if (order != 0) {
                differing.accept(order < 0 ? keys.get(mine) : before.keys.get(theirs));
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
    }

    private static boolean isSame(Object a, Object b) {
        return a == b || a.equals(b);
    }

    private int order(int mine, Table<K, V> before, int theirs) {
        if (mine == size() || theirs == before.size()) {
            return mine == size() ? 1 : -1;
        }
        K key = keys.get(mine);
        K other = before.keys.get(theirs);
        return key == other ? 0 : key.compareTo(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Table<?, ?> that && keys.equals(that.keys) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    @Override
    public String toString() {
        return "Table with " + size() + " entries";
    }
}
