package gantry.app.problems;

import java.util.List;

/// The smallest run of lines that must be replaced to turn one list into another; keeps selection and scrolling calm.
///
/// @param from  the first line that differs
/// @param until the line after the last one that differs, in the old list
/// @param lines what stands there in the new list
record RowChange<T>(int from, int until, List<T> lines) {

    /// Up to this many lines are overwritten one by one, which keeps the list from scrolling; more would be slow.
    private static final int FEW = 200;

    static <T> RowChange<T> between(List<T> before, List<T> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new RowChange<>(start, before.size() - end, List.copyOf(after.subList(start, after.size() - end)));
    }

    boolean isNothing() {
        return from == until && lines.isEmpty();
    }

    void applyTo(List<T> list) {
        if (until - from > FEW) {
            list.subList(from, until).clear();
            list.addAll(from, lines);
            return;
        }
        int overwritten = Math.min(until - from, lines.size());
        for (int index = 0; index < overwritten; index++) {
            list.set(from + index, lines.get(index));
        }
        if (until - from > overwritten) {
            list.subList(from + overwritten, until).clear();
        } else {
            list.addAll(from + overwritten, lines.subList(overwritten, lines.size()));
        }
    }
}
