package gantry.model.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// The sizes of tasks that Fargate offers (table C2 of the rule catalogue).
///
/// Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html
public final class FargateSizes {

    private static final FargateSizes LINUX = new FargateSizes(FactTable.load("fargate-sizes").rows());
    private static final FargateSizes WINDOWS = new FargateSizes(
            FactTable.load("fargate-sizes").rows().stream().filter(row -> row.flag("windows")).toList());

    private final List<Row> rows;

    private FargateSizes(List<FactRow> rows) {
        this.rows = rows.stream().map(Row::of).toList();
    }

    /// All sizes, for Linux.
    public static FargateSizes linux() {
        return LINUX;
    }

    /// Windows runs on some sizes only.
    public static FargateSizes windows() {
        return WINDOWS;
    }

    /// @param cpu      CPU units; 1024 are one vCPU
    /// @param memories the MiB offered with it, ascending
    public record Row(long cpu, List<Long> memories) {

        public Row {
            memories = List.copyOf(memories);
        }

        private static Row of(FactRow row) {
            return new Row(row.number("cpu"), row.has("memories") ? row.numbers("memories") : steps(row));
        }

        private static List<Long> steps(FactRow row) {
            return LongStream.iterate(
                    row.number("from"), each -> each <= row.number("to"), each -> each + row.number("step"))
                    .boxed()
                    .toList();
        }

        /// The range in words, for messages.
        public String memoryInWords() {
            if (memories.size() <= 3) {
                return memories.get(0) + ", " + memories.get(1) + " or " + memories.get(2) + " MiB";
            }
            return memories.getFirst() + " to " + memories.getLast() + " MiB in steps of "
                    + (memories.get(1) - memories.get(0));
        }
    }

    /// One size: CPU units and MiB.
    public record Size(long cpu, long memory) {}

    public boolean offers(Size size) {
        return row(size.cpu).filter(row -> row.memories.contains(size.memory)).isPresent();
    }

    public Optional<Row> row(long cpu) {
        return rows.stream().filter(row -> row.cpu == cpu).findFirst();
    }

    /// The CPU values offered, ascending.
    public List<Long> cpus() {
        return rows.stream().map(Row::cpu).toList();
    }

    /// The smallest size offered that has at least as much of both; empty when the wish is above all of them.
    public Optional<Size> atLeast(Size wish) {
        return rows.stream()
                .filter(row -> row.cpu >= wish.cpu && row.memories.getLast() >= wish.memory)
                .findFirst()
                .map(row -> new Size(row.cpu, firstAtLeast(row, wish.memory)));
    }

    /// The size with the same CPU whose memory is nearest; empty when the CPU isn't offered at all.
    public Optional<Size> sameCpu(Size wish) {
        return row(wish.cpu).map(row -> new Size(row.cpu, firstAtLeast(row, wish.memory)));
    }

    /// The largest size.
    public Size largest() {
        return new Size(rows.getLast().cpu, rows.getLast().memories.getLast());
    }

    private static long firstAtLeast(Row row, long memory) {
        return row.memories.stream()
                .filter(each -> each >= memory)
                .findFirst()
                .orElse(row.memories.getLast());
    }
}
