package gantry.bench;

import gantry.app.editor.EditorSession;
import gantry.model.check.Checker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Takes a step thirty times, each once the findings of the one before are there, and notes how long they took to come.
final class Following implements Script {

    private static final int TIMES = 30;

    private final EditorSession session;
    private final Runnable begin;
    private final IntConsumer act;
    private final Consumer<Timings> result;
    private final List<Long> times = new ArrayList<>();
    private Checker.Result known = Checker.Result.NONE;
    private boolean hasBegun;
    private boolean isWaiting;
    private long started;

    /// @param begin done once before everything
    /// @param act   one step
    Following(EditorSession session, Runnable begin, IntConsumer act, Consumer<Timings> result) {
        this.session = session;
        this.begin = begin;
        this.act = act;
        this.result = result;
        session.stateProperty().addListener((property, before, after) -> {
            if (isWaiting && after.checks() != known) {
                times.add(System.nanoTime() - started);
                isWaiting = false;
            }
        });
    }

    @Override
    public boolean frame(long now) {
        if (!hasBegun) {
            hasBegun = true;
            begin.run();
        } else if (!isWaiting && times.size() < TIMES) {
            known = session.state().checks();
            isWaiting = true;
            started = System.nanoTime();
            act.accept(times.size());
        }
        if (times.size() == TIMES) {
            result.accept(Timings.of(times));
            return true;
        }
        return false;
    }
}
