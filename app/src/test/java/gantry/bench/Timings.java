package gantry.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long something took, in milliseconds.
///
/// @param most the longest
record Timings(double median, double p95, double most) {

    /// @param nanos at least one
    static Timings of(List<Long> nanos) {
        double[] sorted = nanos.stream().mapToDouble(time -> time / 1e6).sorted().toArray();
        return new Timings(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], Arrays.stream(sorted).max()
                .orElse(0));
    }

    /// Median and 95th percentile as they stand in a table.
    String cell() {
        return String.format(Locale.ROOT, "%.1f / %.1f", median, p95);
    }
}
