package gantry.bench;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Runs scripts one after another, each until it is done, and then leaves. Something changes in every frame, so that
/// each one is drawn.
final class Running extends AnimationTimer {

    private final BenchWindow window;
    private final Deque<Script> scripts;
    private int frame;

    Running(BenchWindow window, Collection<Script> scripts) {
        this.window = window;
        this.scripts = new ArrayDeque<>(scripts);
    }

    @Override
    public void handle(long now) {
        window.blink(frame++);
        if (scripts.isEmpty()) {
            stop();
            window.jobs().close();
            Platform.exit();
        } else if (scripts.element().frame(System.nanoTime())) {
            scripts.remove();
        }
    }
}
