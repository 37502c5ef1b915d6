package gantry.app.problems;

import gantry.app.control.ProblemKey;
import gantry.model.check.Problem;
import java.util.List;
import java.util.Optional;

/// One line of the list. Rows that look the same are equal, whatever their fixes compute, so that an unchanged list
/// can be left alone.
sealed interface ProblemRow {

    /// The heading of a group.
    ///
    /// @param key differs from those of all other groups, also where titles don't
    record Group(String key, String title, int count, boolean isOpen) implements ProblemRow {}

    /// The heading of what was muted.
    record MutedGroup(int count, boolean isOpen) implements ProblemRow {}

    /// A finding.
    ///
    /// @param element the name and kind of the element where it is; empty for the drawing as a whole
    /// @param reason  why it was muted; empty for a finding that counts
    /// @param alike   how many findings of its rule can be mended by a click
    record Entry(Problem problem, String element, Optional<String> reason, int alike) implements ProblemRow {

        /// What makes two findings look the same.
        private List<Object> key() {
            return List.of(ProblemKey.of(problem), element, reason, alike);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry && key().equals(entry.key());
        }

        @Override
        public int hashCode() {
            return key().hashCode();
        }
    }
}
