package gantry.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Does something that shall show at once, thirty times, and notes how long it took until it was drawn.
///
/// A change made in one frame is drawn while the next one begins, and done before the next but one begins: until then the
/// time counts.
final class Answer implements Script {

    private static final int TIMES = 30;
    private static final int FRAMES_BETWEEN = 8;
    private static final int FRAMES_TO_DRAW = 2;

    private final Runnable begin;
    private final IntConsumer prepare;
    private final IntConsumer act;
    private final Consumer<Timings> result;
    private final List<Long> times = new ArrayList<>();
    private int count;
    private long started;

    /// @param begin   done once before everything
    /// @param prepare done some frames before each `act`, and not counted
    Answer(Runnable begin, IntConsumer prepare, IntConsumer act, Consumer<Timings> result) {
        this.begin = begin;
        this.prepare = prepare;
        this.act = act;
        this.result = result;
    }

    @Override
    public boolean frame(long now) {
        if (count == 0) {
            begin.run();
        }
        int round = Math.floorDiv(count, FRAMES_BETWEEN);
        switch (count++ % FRAMES_BETWEEN) {
            case 1 -> prepare.accept(round);
            case FRAMES_BETWEEN - 1 - FRAMES_TO_DRAW -> {
                started = System.nanoTime();
                act.accept(round);
            }
            case FRAMES_BETWEEN - 1 -> times.add(System.nanoTime() - started);
            default -> {}
        }
        if (times.size() == TIMES) {
            result.accept(Timings.of(times));
            return true;
        }
        return false;
    }
}
