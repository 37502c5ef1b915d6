package gantry.model.check.rules.ecs;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// The sizes of tasks that Fargate offers (table C2 of the rule catalogue).
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html
final class FargateSizes {

    private static final List<Row> ROWS = List.of(
            new Row(256, List.of(512L, 1024L, 2048L)),
            Row.steps(512, 1024, 4096, 1024),
            Row.steps(1024, 2048, 8192, 1024),
            Row.steps(2048, 4096, 16_384, 1024),
            Row.steps(4096, 8192, 30_720, 1024),
            Row.steps(8192, 16_384, 61_440, 4096),
            Row.steps(16_384, 32_768, 122_880, 8192));

    private static final long LEAST_WINDOWS_CPU = 1024;
    private static final long MOST_WINDOWS_CPU = 4096;

    private final List<Row> rows;

    private FargateSizes(List<Row> rows) {
        this.rows = rows;
    }

    /// All sizes, for Linux.
    static FargateSizes linux() {
        return new FargateSizes(ROWS);
    }

    /// Windows runs on sizes of 1 to 4 vCPU only.
    static FargateSizes windows() {
        return new FargateSizes(ROWS.stream()
                .filter(row -> row.cpu >= LEAST_WINDOWS_CPU && row.cpu <= MOST_WINDOWS_CPU)
                .toList());
    }

    /// @param cpu      CPU units; 1024 are one vCPU
    /// @param memories the MiB offered with it, ascending
    record Row(long cpu, List<Long> memories) {

        Row {
            memories = List.copyOf(memories);
        }

        static Row steps(long cpu, long from, long to, long step) {
            return new Row(
                    cpu, LongStream.iterate(from, each -> each <= to, each -> each + step).boxed().toList());
        }

        /// The range in words, for messages.
        String memoryInWords() {
            if (memories.size() <= 3) {
                return memories.get(0) + ", " + memories.get(1) + " or " + memories.get(2) + " MiB";
            }
            return memories.getFirst() + " to " + memories.getLast() + " MiB in steps of "
                    + (memories.get(1) - memories.get(0));
        }
    }

    /// One size: CPU units and MiB.
    record Size(long cpu, long memory) {}

    boolean offers(Size size) {
        return row(size.cpu).filter(row -> row.memories.contains(size.memory)).isPresent();
    }

    Optional<Row> row(long cpu) {
        return rows.stream().filter(row -> row.cpu == cpu).findFirst();
    }

    /// The CPU values offered, ascending.
    List<Long> cpus() {
        return rows.stream().map(Row::cpu).toList();
    }

    /// The smallest size offered that has at least as much of both; empty when the wish is above all of them.
    Optional<Size> atLeast(Size wish) {
        return rows.stream()
                .filter(row -> row.cpu >= wish.cpu && row.memories.getLast() >= wish.memory)
                .findFirst()
                .map(row -> new Size(row.cpu, firstAtLeast(row, wish.memory)));
    }

    /// The size with the same CPU whose memory is nearest; empty when the CPU isn't offered at all.
    Optional<Size> sameCpu(Size wish) {
        return row(wish.cpu).map(row -> new Size(row.cpu, firstAtLeast(row, wish.memory)));
    }

    /// The largest size.
    Size largest() {
        return new Size(rows.getLast().cpu, rows.getLast().memories.getLast());
    }

    private static long firstAtLeast(Row row, long memory) {
        return row.memories.stream()
                .filter(each -> each >= memory)
                .findFirst()
                .orElse(row.memories.getLast());
    }
}
