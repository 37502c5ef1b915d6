package gantry.app.inspector;

import gantry.app.editor.EditorSession;
import gantry.app.editor.MergeKey;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Hands changes to the session. A field that goes away because the selection changed still has its text taken: such a
/// change waits until all listeners have seen the new selection.
final class Commits {

    private final EditorSession session;
    private boolean isListening;

    Commits(EditorSession session) {
        this.session = session;
    }

    /// Runs `update`, which answers a change of the session's state.
    void whileListening(Runnable update) {
        boolean before = isListening;
        isListening = true;
        try {
            update.run();
        } finally {
            isListening = before;
        }
    }

    /// Makes an undo step of what `change` computes from the committed diagram.
    ///
    /// @param what the elements and the field, so that quick steps merge; empty for never
    void commit(String label, String what, Function<Diagram, Diff> change) {
        if (isListening) {
            var later = new PauseTransition(Duration.millis(1));
            later.setOnFinished(event -> commitNow(label, what, change));
            later.play();
        } else {
            commitNow(label, what, change);
        }
    }

    private void commitNow(String label, String what, Function<Diagram, Diff> change) {
        var key = new MergeKey(what, TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
        session.commit(label, change.apply(session.state().diagram()), session.state().selection(), key);
    }
}
