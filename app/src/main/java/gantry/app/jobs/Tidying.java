package gantry.app.jobs;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Overlay;
import gantry.app.editor.Play;
import gantry.app.editor.Viewport;
import gantry.app.motion.Glide;
import gantry.app.motion.Motion;
import gantry.app.motion.Pulse;
import gantry.app.text.Texts;
import gantry.export.layout.Scope;
import gantry.export.layout.Tidy;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import java.util.Set;

/// Lays out the drawing, one frame or what is selected beside the JavaFX thread, and lets the nodes glide to their places;
/// one undo step.
public final class Tidying {

    private static final Texts TEXTS = Texts.of(Tidying.class);
    private static final String CHANNEL = "layout";

    /// More nodes than this go to their places at once: at every frame all their lines are found anew, which takes about
    /// 0.15 ms a node where many of them cross.
    private static final int MOST_GLIDING = 250;

    private final EditorSession session;
    private final Jobs jobs;
    private final Motion motion;
    private final Pulse pulse;

    public Tidying(EditorSession session, Jobs jobs, Motion motion, Pulse pulse) {
        this.session = session;
        this.jobs = jobs;
        this.motion = motion;
        this.pulse = pulse;
    }

    /// Whether nodes glide.
    public Motion motion() {
        return motion;
    }

    /// What [#start] would do, such as `Tidy frame shop`.
    public String title(EditorState state) {
        return switch (scope(state)) {
            case Scope.Everything all -> TEXTS.get("title.all");
            case Scope.Some some -> TEXTS.get("title.selection");
            case Scope.Frame frame -> TEXTS.get("title.frame", called(state.diagram(), frame.id()));
        };
    }

    private static Scope scope(EditorState state) {
        return Scope.of(state.diagram(), state.selection().nodes());
    }

    private String called(Diagram diagram, NodeId id) {
        Node node = diagram.require(id);
        return node.name().isBlank() ? session.catalogue().node(node.kind()).title() : node.name().strip();
    }

    private String label(Diagram diagram, Scope scope) {
        return switch (scope) {
            case Scope.Everything all -> TEXTS.get("step.all");
            case Scope.Some(Set<NodeId> ids) -> TEXTS.get("step.selection", ids.size());
            case Scope.Frame frame -> TEXTS.get("step.frame", called(diagram, frame.id()));
        };
    }

    /// Starts the layout; one that still runs is given up. Whoever goes on drawing meanwhile keeps what was drawn, and the
    /// layout is dropped.
    public void start() {
        session.settle();
        Diagram diagram = session.state().diagram();
        Scope scope = scope(session.state());
        session.play(new Computing());
        session.show(Overlay.hint(TEXTS.get("hint.running")));
        jobs.latest(
                CHANNEL,
                token -> Tidy.of(diagram, scope, session.catalogue(), token),
                diff -> show(diagram, scope, diff));
    }

    private void show(Diagram diagram, Scope scope, Diff diff) {
        session.play(Play.NONE);
        EditorState state = session.state();
        if (state.diagram() != diagram || state.isPreviewing()) {
            session.show(state.overlay().withHint(TEXTS.get("hint.dropped")));
            return;
        }
        if (diff.isEmpty()) {
            session.show(Overlay.hint(TEXTS.get("hint.nothing")));
            return;
        }
        var gliding = new Gliding(diagram, new Glide(diff), scope);
        if (motion.isReduced() || gliding.glide.count() > MOST_GLIDING) {
            gliding.settle();
        } else {
            session.play(gliding);
            pulse.start(gliding::tick);
        }
    }

    /// The layout is being found; drawing may go on, Escape gives it up.
    private final class Computing implements Play {

        @Override
        public boolean settle() {
            return false;
        }

        @Override
        public boolean cancel() {
            jobs.latest(CHANNEL, token -> Diff.NONE, nothing -> {});
            session.show(Overlay.hint(TEXTS.get("hint.cancelled")));
            return true;
        }
    }

    /// The nodes are on their way; whatever the user does, they are there.
    private final class Gliding implements Play {

        private final Diagram start;
        private final Glide glide;
        private final Scope scope;
        private long begin = -1;
        private boolean isOver;

        Gliding(Diagram start, Glide glide, Scope scope) {
            this.start = start;
            this.glide = glide;
            this.scope = scope;
        }

        /// @return whether there is more to come
        boolean tick(long now) {
            if (isOver) {
                return false;
            }
            begin = begin < 0 ? now : begin;
            double progress = (double) (now - begin) / Glide.DURATION;
            if (session.state().diagram() != start) {
                isOver = true;
            } else if (progress >= 1) {
                session.settle();
            } else {
                session.preview(glide.at(progress));
            }
            return !isOver;
        }

        @Override
        public boolean settle() {
            if (!isOver && session.state().diagram() == start) {
                isOver = true;
                boolean wasInView = isInView(start.bounds());
                session.commit(label(start, scope), glide.diff());
                fit(wasInView);
            }
            return true;
        }

        @Override
        public boolean cancel() {
            return settle();
        }

        private boolean isInView(Bounds bounds) {
            return session.state().viewport().visible().contains(bounds);
        }

        /// Who saw all of the drawing before wants to see all of it now.
        private void fit(boolean wasInView) {
            Bounds all = session.state().shown().bounds();
            Viewport viewport = session.state().viewport();
            boolean isGone = !viewport.visible().intersects(all);
            if (scope instanceof Scope.Everything && (isGone || wasInView && !isInView(all))) {
                session.show(viewport.fitting(all));
            }
        }
    }
}
