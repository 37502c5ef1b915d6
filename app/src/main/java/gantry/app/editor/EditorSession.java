package gantry.app.editor;

import gantry.model.check.Checker;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.kind.Catalogue;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one mutable object of an open drawing: it holds the current [EditorState] and the steps that replace it.
///
/// Belongs to the JavaFX thread (in tests: to the test's thread). Every step replaces the state at most once, so
/// listeners see whole states only.
public final class EditorSession {

    private final Catalogue catalogue;
    private final ReadOnlyObjectWrapper<EditorState> state;
    private final ToolState idleTool;
    private Play play = Play.NONE;

    /// @param idleTool the tool to start with and to return to
    public EditorSession(Catalogue catalogue, Diagram diagram, ToolState idleTool) {
        this.catalogue = catalogue;
        this.idleTool = idleTool;
        this.state = new ReadOnlyObjectWrapper<>(fresh(diagram, Viewport.START));
    }

    private EditorState fresh(Diagram diagram, Viewport viewport) {
        var view = new EditorState.View(viewport, Overlay.NONE);
        return new EditorState(History.of(diagram), EditorState.Sheet.of(diagram, catalogue), Selection.NONE, view,
                idleTool, Checker.Result.NONE);
    }

    public ReadOnlyObjectProperty<EditorState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public EditorState state() {
        return state.get();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    private void step(UnaryOperator<EditorState> change) {
        state.set(change.apply(state.get()));
    }

    /// Lets something go on until it ends itself or the user's next step settles it. What went on before is settled.
    public void play(Play started) {
        settle();
        play = started;
    }

    /// Ends what goes on by itself, as far as that is needed before the user does something to the drawing.
    public void settle() {
        Play running = play;
        play = Play.NONE;
        if (!running.settle()) {
            play = running;
        }
    }

    /// Shows the committed diagram with `diff` applied, until the next preview, commit or cancel.
    public void preview(Diff diff) {
        step(old -> old.with(old.diagram().apply(diff), catalogue));
    }

    /// Like [#preview(Diff)], together with what the tool shows above the drawing.
    public void preview(Diff diff, Overlay overlay) {
        step(old -> old.with(old.diagram().apply(diff), catalogue).with(overlay));
    }

    /// Drops the preview and what the tool shows above the drawing.
    public void cancelPreview() {
        step(old -> old.with(old.diagram(), catalogue).with(Overlay.NONE));
    }

    /// Makes `diff` an undo step; an empty diff only drops the preview.
    public void commit(String label, Diff diff) {
        commit(label, diff, state().selection(), MergeKey.NONE);
    }

    /// Like [#commit(String, Diff)], with the selection to leave behind and a key that lets quick steps merge.
    public void commit(String label, Diff diff, Selection after, MergeKey merge) {
        step(old -> {
            EditorState base = old.with(old.diagram(), catalogue).with(Overlay.NONE);
            if (diff.isEmpty()) {
                return base.with(after);
            }
            var step = new History.Step(label, diff, old.selection(), after, merge);
            return base.with(base.history().committed(step), catalogue).with(after);
        });
    }

    public void undo() {
        settle();
        step(old -> old.history()
                .undoStep()
                .map(done -> old.with(old.history().undone(), catalogue).with(done.before()))
                .orElse(old));
    }

    public void redo() {
        settle();
        step(old -> old.history()
                .redoStep()
                .map(undone -> old.with(old.history().redone(), catalogue).with(undone.after()))
                .orElse(old));
    }

    public void select(Selection selection) {
        step(old -> old.with(selection));
    }

    public void show(Viewport viewport) {
        step(old -> old.with(viewport));
    }

    public void show(Overlay overlay) {
        step(old -> old.with(overlay));
    }

    /// Changes the tool; a running gesture is dropped.
    public void use(ToolState tool) {
        settle();
        step(old -> old.with(old.diagram(), catalogue).with(Overlay.hint(tool.hint())).with(tool));
    }

    /// Lets the tool handle an input of the mouse.
    public void on(PointerInput input) {
        if (input.phase() != PointerInput.Phase.MOVE) {
            settle();
        }
        follow(state().tool().on(input, this));
    }

    /// Lets the tool handle a key.
    ///
    /// @return false when the key meant nothing to it
    public boolean on(KeyInput input) {
        if (input.key().equals("ESCAPE") && play.cancel()) {
            play = Play.NONE;
            return true;
        }
        settle();
        ToolState before = state().tool();
        EditorState stateBefore = state();
        ToolState next = before.on(input, this);
        follow(next);
        return next != before || state() != stateBefore;
    }

    private void follow(ToolState next) {
        if (next != state().tool()) {
            step(old -> old.with(next));
        }
    }

    /// Takes the result of a check, unless the drawing has moved on since.
    public void checked(Diagram diagram, Checker.Result result) {
        if (state().diagram() == diagram) {
            step(old -> old.with(result));
        }
    }

    /// Replaces the drawing by another one, without undo. What still goes on for the old one is given up.
    public void open(Diagram diagram) {
        settle();
        play.cancel();
        play = Play.NONE;
        step(old -> fresh(diagram, old.viewport()));
    }

    /// Says that the file now holds `revision`.
    public void saved(long revision) {
        step(old -> new EditorState(
                old.history().saved(revision), old.sheet(), old.selection(), old.view(), old.tool(), old.checks()));
    }
}
