package gantry.app.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChangedLinesTest {

    private static BitSet lines(int... lines) {
        var set = new BitSet();
        for (int line : lines) {
            set.set(line);
        }
        return set;
    }

    @Test
    void changedAndNewLinesAreMarked() {
        assertEquals(
                lines(1, 3), ChangedLines.between(List.of("a", "b", "c", "e"), List.of("a", "B", "c", "d", "e")));
    }

    @Test
    void removedLinesMarkNothing() {
        assertEquals(lines(), ChangedLines.between(List.of("a", "b", "c"), List.of("a", "c")));
    }

    @Test
    void everythingIsNewAtFirst() {
        assertEquals(lines(0, 1), ChangedLines.between(List.of(), List.of("a", "b")));
    }
}
