package gantry.app.preview;

import java.util.BitSet;
import java.util.List;

/// Which lines of a text weren't there before.
final class ChangedLines {

    /// Up to this many comparisons the lines are matched exactly; beyond, everything between the first and the last
    /// difference counts as changed.
    private static final long EXACT = 4_000_000;

    private ChangedLines() {}

    /// The lines of `after`, from 0, that are new or differ.
    static BitSet between(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> old = before.subList(start, before.size() - end);
        List<String> fresh = after.subList(start, after.size() - end);
        var changed = new BitSet(after.size());
        if ((long) old.size() * fresh.size() > EXACT) {
            changed.set(start, start + fresh.size());
        } else {
            mark(old, fresh, start, changed);
        }
        return changed;
    }

    /// Marks what isn't part of the longest common run of lines.
    private static void mark(List<String> old, List<String> fresh, int offset, BitSet changed) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        for (int j = 0; j < fresh.size();) {
            if (i < old.size() && old.get(i).equals(fresh.get(j))) {
                i++;
                j++;
            } else if (i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                changed.set(offset + j);
                j++;
            }
        }
    }
}
