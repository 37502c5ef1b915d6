package gantry.app.jobs;

import gantry.app.editor.EditorSession;
import gantry.app.motion.Pulse;
import gantry.model.check.Checker;
import gantry.model.diagram.Diagram;
import java.util.concurrent.atomic.AtomicLong;

/// Checks every new committed diagram beside the JavaFX thread and gives the findings to the session; the latest wins.
public final class LiveChecks {

    /// How long a step is painted undisturbed, in nanoseconds: two frames of most screens. Then the checks may take all
    /// processors.
    private static final long TO_PAINT = 30_000_000;

    private final EditorSession session;
    private final Checker checker;
    private final Jobs jobs;
    private final Pulse pulse;

    public LiveChecks(EditorSession session, Checker checker, Jobs jobs, Pulse pulse) {
        this.session = session;
        this.checker = checker;
        this.jobs = jobs;
        this.pulse = pulse;
    }

    /// Checks now and from now on after every step.
    public void start() {
        session.stateProperty().addListener((property, before, after) -> {
            if (before.diagram() != after.diagram()) {
                checkOncePainted(after.diagram());
            }
        });
        checkOncePainted(session.state().diagram());
    }

    private void checkOncePainted(Diagram diagram) {
        var first = new AtomicLong(Long.MIN_VALUE);
        pulse.start(now -> {
            if (session.state().diagram() != diagram) {
                return false;
            }
            first.compareAndSet(Long.MIN_VALUE, now);
            if (now - first.get() < TO_PAINT) {
                return true;
            }
            jobs.latest(
                    "checks", token -> checker.run(diagram, token), result -> session.checked(diagram, result));
            return false;
        });
    }
}
