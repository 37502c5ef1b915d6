package gantry.app.jobs;

import gantry.app.editor.EditorSession;
import gantry.app.editor.Overlay;
import gantry.export.layout.ElkLayout;
import gantry.model.diagram.Diagram;

/// Lays the whole drawing out beside the JavaFX thread; one undo step.
public final class Tidying {

    private final EditorSession session;
    private final Jobs jobs;

    public Tidying(EditorSession session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
    }

    /// Starts the layout. Whoever goes on drawing meanwhile keeps what was drawn, and the layout is dropped.
    public void start() {
        Diagram diagram = session.state().diagram();
        session.show(Overlay.hint("Tidying up…"));
        jobs.latest("layout", token -> ElkLayout.tidy(diagram, session.catalogue(), token), diff -> {
            if (session.state().diagram() == diagram) {
                session.commit("Tidy", diff);
            }
        });
    }
}
