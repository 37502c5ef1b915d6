package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DiffTest {

    private static final Operations OPERATIONS = new Operations(SampleKinds.CATALOGUE);

    private final Diagram sample = Drawing.sample();

    @Test
    void oppositeMovesLeaveNothing() {
        Diff there = OPERATIONS.move(sample, List.of(id("web")), 8, 8);
        Diff back = OPERATIONS.move(sample.apply(there), List.of(id("web")), -8, -8);
        assertEquals(Diff.NONE, there.then(back));
    }

    @Test
    void addingAndRemovingLeavesNothing() {
        Creation.Connected arrow = new Creation(SampleKinds.CATALOGUE).annotate(sample, id("web"), id("queue"));
        Diff removed = Operations.remove(sample.apply(arrow.diff()), List.of(arrow.id()));
        assertEquals(Diff.NONE, arrow.diff().then(removed));
    }

    @Test
    void titlesSquashToo() {
        Diff first = Edits.retitle(sample, "A");
        Diff second = Edits.retitle(sample.apply(first), "B");
        assertEquals(Edits.retitle(sample, "B"), first.then(second));
        assertEquals(Diff.NONE, first.then(Edits.retitle(sample.apply(first), sample.title())));
    }

    @Test
    void theInverseRestoresWhatWasRemoved() {
        Diff removed = Operations.remove(sample, List.of(id("region")));
        assertEquals(sample, sample.apply(removed).apply(removed.inverse()));
    }

    @Test
    void anEmptyDiffKeepsTheSameDiagram() {
        assertSame(sample, sample.apply(Diff.NONE));
    }

    @Test
    void aStaleDiffIsRefused() {
        Diff diff = Edits.rename(sample, id("web"), "api");
        Diagram moved = sample.apply(OPERATIONS.move(sample, List.of(id("web")), 8, 0));
        assertThrows(StaleDiffException.class, () -> moved.apply(diff));
        Diff strange = Edits.rename(moved, id("web"), "api");
        assertThrows(StaleDiffException.class, () -> diff.then(strange));
    }
}
