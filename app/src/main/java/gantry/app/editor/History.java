package gantry.app.editor;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The committed diagram with everything that can be undone and redone, without limit. Immutable.
public final class History {

    private final Diagram diagram;
    private final @Nullable Past past;
    private final @Nullable Past future;
    private final long revision;
    private final long savedRevision;
    private final long lastRevision;

    /// One undo step.
    ///
    /// @param label  what was done, such as `Move 3 items`
    /// @param diff   from before to after
    /// @param before the selection before the step
    /// @param after  the selection after it
    /// @param merge  steps with the same key in a row become one; [MergeKey#NONE] never does
    public record Step(String label, Diff diff, Selection before, Selection after, MergeKey merge) {}

    private record Past(Step step, long revisionBefore, long revisionAfter, @Nullable Past rest) {}

    private History(
            Diagram diagram, @Nullable Past past, @Nullable Past future, long revision, long saved, long last) {
        this.diagram = diagram;
        this.past = past;
        this.future = future;
        this.revision = revision;
        this.savedRevision = saved;
        this.lastRevision = last;
    }

    /// A freshly opened or created diagram: nothing to undo, nothing to save.
    public static History of(Diagram diagram) {
        return new History(diagram, null, null, 0, 0, 0);
    }

    public Diagram diagram() {
        return diagram;
    }

    /// The state's number: the same after undo and redo lead back to it.
    public long revision() {
        return revision;
    }

    /// True when the diagram differs from what was last saved or opened.
    public boolean isDirty() {
        return revision != savedRevision;
    }

    public Optional<Step> undoStep() {
        return Optional.ofNullable(past).map(Past::step);
    }

    public Optional<Step> redoStep() {
        return Optional.ofNullable(future).map(Past::step);
    }

    History committed(Step step) {
        Diagram changed = diagram.apply(step.diff());
        long next = lastRevision + 1;
        boolean merges = past != null
                && future == null
                && revision != savedRevision
                && step.merge().follows(past.step().merge());
        if (merges && past != null) {
            Diff both = past.step().diff().then(step.diff());
            var merged = new Step(step.label(), both, past.step().before(), step.after(), step.merge());
            var last = new Past(merged, past.revisionBefore(), next, past.rest());
            return new History(changed, last, null, next, savedRevision, next);
        }
        return new History(changed, new Past(step, revision, next, past), null, next, savedRevision, next);
    }

    History undone() {
        if (past == null) {
            return this;
        }
        Diagram before = diagram.apply(past.step().diff().inverse());
        var undone = new Past(past.step(), past.revisionBefore(), past.revisionAfter(), future);
        return new History(before, past.rest(), undone, past.revisionBefore(), savedRevision, lastRevision);
    }

    History redone() {
        if (future == null) {
            return this;
        }
        Diagram after = diagram.apply(future.step().diff());
        var redone = new Past(future.step(), future.revisionBefore(), future.revisionAfter(), past);
        return new History(after, redone, future.rest(), future.revisionAfter(), savedRevision, lastRevision);
    }

    /// Marks `saved`, which may no longer be the newest revision, as what the file holds.
    History saved(long saved) {
        return new History(diagram, past, future, revision, saved, lastRevision);
    }
}
