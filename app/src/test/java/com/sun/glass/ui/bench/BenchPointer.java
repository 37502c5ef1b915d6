package com.sun.glass.ui.bench;

import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the mouse is, in screen pixels, and the drag and drop it carries. Shared by the robot, which moves it, and the
/// drag-and-drop clipboard, which asks for it.
final class BenchPointer {

    private volatile double x;
    private volatile double y;
    private @Nullable BenchDrag drag;

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void moveTo(double newX, double newY) {
        x = newX;
        y = newY;
    }

    BenchDrag newDrag() {
        BenchDrag created = new BenchDrag(this);
        drag = created;
        return created;
    }

    /// The drag and drop that is under way.
    Optional<BenchDrag> activeDrag() {
        return Optional.ofNullable(drag).filter(BenchDrag::isActive);
    }

    /// The topmost shown view under the pointer.
    Optional<View> view() {
        View found = null;
        for (Window window : Window.getWindows()) {
            if (window.isVisible() && !window.isClosed() && window.getView() != null && isInside(window)) {
                found = window.getView();
            }
        }
        return Optional.ofNullable(found);
    }

    private boolean isInside(Window window) {
        return x >= window.getX() && x < window.getX() + window.getWidth() && y >= window.getY()
                && y < window.getY() + window.getHeight();
    }

    /// The pointer as JavaFX wants it with an event of `view`.
    BenchPlace placeIn(View view) {
        Window window = view.getWindow();
        return new BenchPlace((int) x - window.getX(), (int) y - window.getY(), (int) x, (int) y);
    }
}
