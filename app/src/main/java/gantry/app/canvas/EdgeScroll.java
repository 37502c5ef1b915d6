package gantry.app.canvas;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import javafx.animation.AnimationTimer;

/// Scrolls while something is dragged at the edge of the canvas or beyond it, the faster the further out.
final class EdgeScroll extends AnimationTimer {

    private static final double MARGIN = 28;
    private static final double MOST_PER_FRAME = 18;

    private final EditorSession session;
    private final Runnable dragAgain;
    private double dx;
    private double dy;
    private boolean isArmed = true;

    /// @param dragAgain tells the tool that the world has moved under the pointer
    EdgeScroll(EditorSession session, Runnable dragAgain) {
        this.session = session;
        this.dragAgain = dragAgain;
    }

    /// Holds back until the pointer has been well inside the canvas: what comes from beside it crosses its edge.
    void holdBack() {
        isArmed = false;
    }

    /// @param pointer in pixels from the canvas's top left corner
    void dragged(Point pointer, Size canvas) {
        dx = push(pointer.x(), canvas.width());
        dy = push(pointer.y(), canvas.height());
        isArmed |= dx == 0 && dy == 0;
        if (isArmed && (dx != 0 || dy != 0)) {
            start();
        } else {
            stop();
        }
    }

    private static double push(double at, double length) {
        double low = Math.min(0, at - MARGIN);
        double high = Math.max(0, at - (length - MARGIN));
        return Math.clamp((low + high) / 2, -MOST_PER_FRAME, MOST_PER_FRAME);
    }

    @Override
    public void handle(long now) {
        if (isGesture(session.state())) {
            session.show(session.state().viewport().scrolled(dx, dy));
            dragAgain.run();
        }
    }

    /// Panning moves the view by itself, so it doesn't count.
    private static boolean isGesture(EditorState state) {
        return state.isPreviewing()
                || state.overlay().marquee().isPresent()
                || state.overlay().line().isPresent()
                || state.overlay().ghost().isPresent();
    }
}
