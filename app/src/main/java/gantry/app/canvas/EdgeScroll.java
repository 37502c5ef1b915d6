package gantry.app.canvas;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/// Scrolls while something is dragged at the edge of the canvas or beyond it, the faster the further out; no faster on
/// screens that are painted more often.
final class EdgeScroll extends AnimationTimer {

    /// How wide the edge is, in pixels.
    private static final double MARGIN = 28;

    /// Pixels per second for each pixel beyond the inner border of the edge.
    private static final double SPEED = 24;

    /// Pixels per second.
    private static final double MOST = 2400;

    /// Seconds that count as one frame at most: after a hitch the drawing must not jump.
    private static final double LONGEST_FRAME = 0.05;

    private static final double NANOS = 1e9;

    private final EditorSession session;
    private final BooleanSupplier isShown;
    private final Runnable dragAgain;
    private double dx;
    private double dy;
    private long before;
    private boolean isArmed = true;
    private boolean isRunning;

    /// @param isShown   false once the window is closed
    /// @param dragAgain tells the tool that the world has moved under the pointer
    EdgeScroll(EditorSession session, BooleanSupplier isShown, Runnable dragAgain) {
        this.session = session;
        this.isShown = isShown;
        this.dragAgain = dragAgain;
    }

    /// Holds back until the pointer has been well inside the canvas: what comes from beside it crosses its edge.
    void holdBack() {
        isArmed = false;
    }

    /// @param pointer in pixels from the canvas's top left corner
    void dragged(Point pointer, Size canvas) {
        dx = speed(pointer.x(), canvas.width());
        dy = speed(pointer.y(), canvas.height());
        isArmed |= dx == 0 && dy == 0;
        boolean isWanted = isArmed && (dx != 0 || dy != 0) && isGesture(session.state());
        if (!isWanted) {
            stop();
        } else if (!isRunning) {
            isRunning = true;
            before = 0;
            start();
        }
    }

    @Override
    public void stop() {
        isRunning = false;
        super.stop();
    }

    /// Pixels per second; negative to the left and up.
    static double speed(double at, double length) {
        double low = Math.min(0, at - MARGIN);
        double high = Math.max(0, at - (length - MARGIN));
        return Math.clamp((low + high) * SPEED, -MOST, MOST);
    }

    @Override
    public void handle(long now) {
        double seconds = before == 0 ? 0 : Math.min(LONGEST_FRAME, (now - before) / NANOS);
        before = now;
        if (isShown.getAsBoolean() && isGesture(session.state())) {
            session.show(session.state().viewport().scrolled(dx * seconds, dy * seconds));
            dragAgain.run();
        } else {
            stop();
        }
    }

    /// Whether what is dragged over it can still be let go.
    static boolean isInWindow(Node node) {
        return node.getScene() != null && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    /// Panning moves the view by itself, so it doesn't count.
    private static boolean isGesture(EditorState state) {
        return state.isPreviewing()
                || state.overlay().marquee().isPresent()
                || state.overlay().line().isPresent()
                || state.overlay().ghost().isPresent()
                || state.overlay().band().isPresent();
    }
}
