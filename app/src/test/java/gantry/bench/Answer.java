package gantry.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Does something that shall show at once, thirty times, and notes how long it took until it was drawn. Between the times
/// it rests as users do, so that checks have come to their end.
///
/// A change made in one frame is drawn while the next one begins, and done before the next but one begins: until then the
/// time counts.
final class Answer implements Script {

    private static final int TIMES = 30;
    private static final long REST = 300_000_000;
    private static final int FRAMES_TO_DRAW = 2;

    private final Runnable begin;
    private final IntConsumer prepare;
    private final IntConsumer act;
    private final Consumer<Timings> result;
    private final List<Long> times = new ArrayList<>();
    private boolean hasBegun;
    private int drawn;
    private long prepared;
    private long started;

    /// @param begin   done once before everything
    /// @param prepare done before each `act` and the rest, and not counted
    Answer(Runnable begin, IntConsumer prepare, IntConsumer act, Consumer<Timings> result) {
        this.begin = begin;
        this.prepare = prepare;
        this.act = act;
        this.result = result;
    }

    @Override
    public boolean frame(long now) {
        if (!hasBegun) {
            hasBegun = true;
            begin.run();
            prepare(now);
        } else if (drawn > 0) {
            drawn++;
        } else if (now - prepared > REST) {
            started = System.nanoTime();
            act.accept(times.size());
            drawn = 1;
        }
        if (drawn > FRAMES_TO_DRAW) {
            times.add(System.nanoTime() - started);
            drawn = 0;
            prepare(now);
        }
        return isDone();
    }

    private void prepare(long now) {
        prepared = now;
        if (times.size() < TIMES) {
            prepare.accept(times.size());
        }
    }

    private boolean isDone() {
        if (times.size() == TIMES) {
            result.accept(Timings.of(times));
        }
        return times.size() == TIMES;
    }
}
