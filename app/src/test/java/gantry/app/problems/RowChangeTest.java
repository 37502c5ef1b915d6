package gantry.app.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RowChangeTest {

    private static void assertLeads(List<Integer> before, List<Integer> after, RowChange<Integer> expected) {
        RowChange<Integer> change = RowChange.between(before, after);
        assertEquals(expected, change);
        var list = new ArrayList<>(before);
        change.applyTo(list);
        assertEquals(after, list);
    }

    @Test
    void onlyTheMiddleThatDiffersIsReplaced() {
        assertLeads(List.of(1, 2, 3, 4), List.of(1, 9, 4), new RowChange<>(1, 3, List.of(9)));
        assertLeads(List.of(1, 4), List.of(1, 2, 3, 4), new RowChange<>(1, 1, List.of(2, 3)));
    }

    @Test
    void equalListsNeedNothing() {
        assertEquals(true, RowChange.between(List.of(1, 2), List.of(1, 2)).isNothing());
    }

    @Test
    void largeChangesAreMadeAtOnce() {
        List<Integer> before = IntStream.range(0, 1000).boxed().toList();
        List<Integer> after = IntStream.range(5000, 5700).boxed().toList();
        assertLeads(before, after, new RowChange<>(0, 1000, after));
    }
}
