package gantry.model.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/// Tries a statement on many random sequences and reports the shortest sequence it finds that refutes it.
///
/// Everything follows from the seed, so a failure can be repeated.
final class RandomSequences {

    private RandomSequences() {}

    /// @param count     how many sequences, with the seeds 0 to `count` - 1
    /// @param longest   the most commands of one sequence
    /// @param command   draws one command
    /// @param statement throws when it doesn't hold for a sequence
    static <C> void check(int count, int longest, Function<Random, C> command, Consumer<List<C>> statement) {
        for (long seed = 0; seed < count; seed++) {
            var random = new Random(seed);
            int length = 1 + random.nextInt(longest);
            var commands = new ArrayList<C>();
            for (int i = 0; i < length; i++) {
                commands.add(command.apply(random));
            }
            if (!holds(commands, statement)) {
                report(seed, shortened(commands, statement), statement);
            }
        }
    }

    private static <C> boolean holds(List<C> commands, Consumer<List<C>> statement) {
        try {
            statement.accept(commands);
            return true;
        } catch (RuntimeException | AssertionError refuted) {
            return false;
        }
    }

    private static <C> void report(long seed, List<C> commands, Consumer<List<C>> statement) {
        try {
            statement.accept(commands);
        } catch (RuntimeException | AssertionError refuted) {
            throw new AssertionError("seed " + seed + ", shortest sequence " + commands, refuted);
        }
        throw new AssertionError("seed " + seed + " fails by chance: " + commands);
    }

    /// Leaves out ever smaller stretches as long as the rest still refutes the statement.
    private static <C> List<C> shortened(List<C> commands, Consumer<List<C>> statement) {
        List<C> shortest = commands;
        for (int stretch = Math.max(1, commands.size() / 2); stretch >= 1; stretch /= 2) {
            int from = 0;
            while (from + stretch <= shortest.size()) {
                var rest = new ArrayList<>(shortest);
                rest.subList(from, from + stretch).clear();
                if (holds(rest, statement)) {
                    from += stretch;
                } else {
                    shortest = rest;
                }
            }
        }
        return shortest;
    }
}
