package gantry.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Edits;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HistoryTest {

    private final Diagram start = Diagram.empty("d", "A");
    private final History fresh = History.of(start);

    private static History titled(History history, String title, MergeKey merge) {
        Diff diff = Edits.retitle(history.diagram(), title);
        return history.committed(new History.Step("Title " + title, diff, Selection.NONE, Selection.NONE, merge));
    }

    private static History titled(History history, String title) {
        return titled(history, title, MergeKey.NONE);
    }

    @Test
    void undoAndRedoWalkAlongTheSteps() {
        History two = titled(titled(fresh, "B"), "C");
        assertEquals("B", two.undone().diagram().title());
        assertEquals(start, two.undone().undone().diagram());
        assertEquals("C", two.undone().undone().redone().redone().diagram().title());
        assertEquals(Optional.of("Title C"), two.undone().redoStep().map(History.Step::label));
    }

    @Test
    void withoutStepsNothingHappens() {
        assertSame(fresh, fresh.undone());
        assertSame(fresh, fresh.redone());
    }

    @Test
    void aNewStepForgetsWhatWasUndone() {
        History branched = titled(titled(fresh, "B").undone(), "X");
        assertEquals(Optional.empty(), branched.redoStep());
        assertEquals("X", branched.diagram().title());
    }

    @Test
    void undoingToTheSavedStateIsClean() {
        History saved = titled(fresh, "B");
        saved = saved.saved(saved.revision());
        History changed = titled(saved, "C");
        assertFalse(saved.isDirty());
        assertTrue(changed.isDirty());
        assertFalse(changed.undone().isDirty());
        assertTrue(changed.undone().undone().isDirty());
        assertFalse(changed.undone().undone().redone().isDirty());
    }

    @Test
    void aStepAfterUndoIsNeverTakenForTheSavedOne() {
        History saved = titled(fresh, "B");
        saved = saved.saved(saved.revision());
        assertTrue(titled(saved.undone(), "X").isDirty());
    }

    @Test
    void quickStepsOfOneSortBecomeOne() {
        History typed = titled(titled(fresh, "B", new MergeKey("title", 100)), "BC", new MergeKey("title", 900));
        assertEquals(start, typed.undone().diagram());
        assertEquals("BC", typed.undone().redone().diagram().title());
    }

    @Test
    void slowOrOtherStepsStaySeparate() {
        History slow = titled(titled(fresh, "B", new MergeKey("title", 100)), "C", new MergeKey("title", 1200));
        History other = titled(titled(fresh, "B", new MergeKey("title", 100)), "C", new MergeKey("name", 200));
        assertEquals("B", slow.undone().diagram().title());
        assertEquals("B", other.undone().diagram().title());
    }

    @Test
    void stepsAreNotMergedAcrossSaving() {
        History saved = titled(fresh, "B", new MergeKey("title", 100));
        saved = saved.saved(saved.revision());
        assertEquals("B", titled(saved, "C", new MergeKey("title", 200)).undone().diagram().title());
    }
}
