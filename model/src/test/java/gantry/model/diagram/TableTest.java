package gantry.model.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class TableTest {

    private static Map<String, Optional<Integer>> randomChanges(Random random) {
        Map<String, Optional<Integer>> changes = new LinkedHashMap<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Optional<Integer> value = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextInt(3));
            changes.put("k" + random.nextInt(12), value);
        }
        return changes;
    }

    private static Set<String> differences(Map<String, Integer> before, Map<String, Integer> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(after.get(key))));
        return keys;
    }

    @Test
    void changedTablesEqualFreshOnesAndKnowWhatDiffers() {
        var random = new Random(7);
        TreeMap<String, Integer> entries = new TreeMap<>(Map.of("k1", 1, "k2", 2));
        Table<String, Integer> table = Table.of(entries);
        for (int step = 0; step < 500; step++) {
            var before = new TreeMap<>(entries);
            Table<String, Integer> tableBefore = table;
            Map<String, Optional<Integer>> changes = randomChanges(random);
            changes.forEach((key, value) -> value.ifPresentOrElse(found -> entries.put(key, found),
                    () -> entries.remove(key)));
            table = table.with(changes);
            var differing = new TreeSet<String>();
            table.differences(tableBefore, differing::add);
            assertEquals(Table.of(entries), table);
            assertEquals(List.copyOf(entries.values()), table.values());
            assertEquals(differences(before, entries), differing);
        }
    }

    @Test
    void replacingAValueLeavesTheOriginalAlone() {
        Table<String, Integer> table = Table.of(new TreeMap<>(Map.of("a", 1, "b", 2)));
        Table<String, Integer> changed = table.with(Map.of("b", Optional.of(3)));
        assertEquals(List.of(1, 2), table.values());
        assertEquals(List.of(1, 3), changed.values());
        assertEquals(Optional.of(3), changed.get("b"));
        assertEquals(Optional.empty(), changed.get("c"));
        assertThrows(UnsupportedOperationException.class, () -> changed.values().set(0, 9));
    }
}
