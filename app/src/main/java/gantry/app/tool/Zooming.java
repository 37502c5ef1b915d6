package gantry.app.tool;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.Viewport;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Perspective;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Changes which part of the drawing is seen; never undone. Screen distances are in pixels.
public final class Zooming {

    /// Where keys and buttons stop on their way.
    private static final List<Double> LEVELS = List.of(
            Viewport.MIN_ZOOM, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0,
            Viewport.MAX_ZOOM);

    /// A zoom this near to a level is on it.
    private static final double NEAR = 1.001;

    /// How many pixels of wheel movement double the zoom.
    private static final double DOUBLING = 240;

    private Zooming() {}

    /// Zooms by `factor`; what is at `screen` stays there.
    public static void at(EditorSession session, Point screen, double factor) {
        session.show(session.state().viewport().zoomedAt(screen, factor));
    }

    /// Zooms at the pointer; `delta` is the way of the wheel in pixels, positive to come closer.
    public static void wheel(EditorSession session, Point screen, double delta) {
        at(session, screen, Math.pow(2, delta / DOUBLING));
    }

    /// Zooms to the next round level.
    public static void in(EditorSession session) {
        double now = session.state().viewport().zoom();
        LEVELS.stream().filter(level -> level > now * NEAR).findFirst().ifPresent(level -> to(session, level));
    }

    /// Zooms to the round level before.
    public static void out(EditorSession session) {
        double now = session.state().viewport().zoom();
        LEVELS.reversed().stream().filter(level -> level < now / NEAR).findFirst()
                .ifPresent(level -> to(session, level));
    }

    /// Zooms to `zoom` screen pixels per world unit around the middle of the view.
    public static void to(EditorSession session, double zoom) {
        at(session, middle(session), zoom / session.state().viewport().zoom());
    }

    private static Point middle(EditorSession session) {
        var size = session.state().viewport().size();
        return new Point(size.width() / 2, size.height() / 2);
    }

    /// Scrolls by a distance; positive values show what lies to the right and below.
    public static void scroll(EditorSession session, double dx, double dy) {
        session.show(session.state().viewport().scrolled(dx, dy));
    }

    /// Shows the whole drawing; an empty one from its origin at 100 %.
    public static void fit(EditorSession session) {
        Diagram diagram = session.state().shown();
        Viewport viewport = session.state().viewport();
        session.show(
                diagram.isEmpty()
                        ? new Viewport(new Point(0, 0), 1, viewport.size())
                        : viewport.fitting(diagram.bounds()));
    }

    /// Shows the whole drawing after something was added to it, when it was empty before: whoever starts with a frame
    /// larger than the view wants to see all of it.
    public static void showWhole(EditorSession session, boolean wasEmpty) {
        EditorState state = session.state();
        boolean isFirst = wasEmpty && !state.diagram().isEmpty();
        if (isFirst && !state.viewport().visible().contains(state.diagram().bounds())) {
            fit(session);
        }
    }

    /// Shows what was added and is selected now: the whole drawing where all of it was in view before, else by scrolling.
    ///
    /// @param before the state before it was added
    public static void showAdded(EditorSession session, EditorState before) {
        EditorState state = session.state();
        Viewport viewport = state.viewport();
        Bounds whole = state.shown().bounds();
        boolean wasWhole = before.shown().isEmpty() || viewport.visible().contains(before.shown().bounds());
        if (wasWhole && !viewport.visible().contains(whole)) {
            session.show(viewport.fitting(whole));
        } else if (!wasWhole) {
            reveal(session, state.selection().ids());
        }
    }

    /// Shows all that is selected; the whole drawing when nothing is.
    public static void fitSelection(EditorSession session) {
        List<Bounds> boxes = boxes(session.state().shown(), session.state().selection().ids());
        if (boxes.isEmpty()) {
            fit(session);
        } else {
            session.show(session.state().viewport().fitting(Bounds.around(boxes)));
        }
    }

    /// Scrolls to elements unless they are in view already; the zoom stays. What a collapsed frame hides is there where
    /// the frame is, see [Revealing] for showing it.
    public static void reveal(EditorSession session, Collection<? extends ElementId> ids) {
        Viewport viewport = session.state().viewport();
        List<Bounds> boxes = boxes(session.state().shown(), ids);
        if (!boxes.isEmpty() && !viewport.visible().contains(Bounds.around(boxes))) {
            session.show(viewport.centredOn(Bounds.around(boxes).center()));
        }
    }

    private static List<Bounds> boxes(Diagram diagram, Collection<? extends ElementId> ids) {
        return ids.stream()
                .flatMap(id -> switch (id) {
                    case NodeId node -> Stream.of(node);
                    case EdgeId edge -> diagram.whole().edge(edge).stream().map(Edge::ends)
                            .flatMap(ends -> Stream.of(ends.from(), ends.to()));
                })
                .flatMap(id -> Perspective.standIn(diagram, id).stream())
                .map(id -> diagram.require(id).bounds())
                .toList();
    }
}
