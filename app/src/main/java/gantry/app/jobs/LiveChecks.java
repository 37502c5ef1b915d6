package gantry.app.jobs;

import gantry.app.editor.EditorSession;
import gantry.model.check.Checker;
import gantry.model.diagram.Diagram;

/// Checks every new committed diagram beside the JavaFX thread and gives the findings to the session; the latest wins.
public final class LiveChecks {

    private final EditorSession session;
    private final Checker checker;
    private final Jobs jobs;

    public LiveChecks(EditorSession session, Checker checker, Jobs jobs) {
        this.session = session;
        this.checker = checker;
        this.jobs = jobs;
    }

    /// Checks now and from now on after every step.
    public void start() {
        session.stateProperty().addListener((property, before, after) -> {
            if (before.diagram() != after.diagram()) {
                check(after.diagram());
            }
        });
        check(session.state().diagram());
    }

    private void check(Diagram diagram) {
        jobs.latest(
                "checks", token -> checker.run(diagram, token), result -> session.checked(diagram, result));
    }
}
