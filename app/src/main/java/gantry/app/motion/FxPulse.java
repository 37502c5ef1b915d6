package gantry.app.motion;

import java.util.function.LongPredicate;
import javafx.animation.AnimationTimer;

/// The frames of the window.
public final class FxPulse implements Pulse {

    @Override
    public void start(LongPredicate tick) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!tick.test(now)) {
                    stop();
                }
            }
        }.start();
    }
}
