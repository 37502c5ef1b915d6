package gantry.app.problems;

import gantry.model.check.Severity;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// What of the findings is shown, how they are grouped, and which groups are closed.
///
/// @param text       every word must occur in the message, the element's name or the rule
/// @param severities the ones that are switched on
/// @param closed     the keys of groups that show only their heading
/// @param showsMuted whether the group of muted findings is open
record ProblemFilter(
        String text, Set<Severity> severities, Grouping grouping, Set<String> closed, boolean showsMuted) {

    static final ProblemFilter ALL = new ProblemFilter(
            "", Set.of(Severity.values()), Grouping.SEVERITY, Set.of(), false);

    ProblemFilter {
        severities = Set.copyOf(severities);
        closed = Set.copyOf(closed);
    }

    ProblemFilter withText(String changed) {
        return new ProblemFilter(changed, severities, grouping, closed, showsMuted);
    }

    ProblemFilter withSeverities(Set<Severity> changed) {
        return new ProblemFilter(text, changed, grouping, closed, showsMuted);
    }

    ProblemFilter withGrouping(Grouping changed) {
        return new ProblemFilter(text, severities, changed, closed, showsMuted);
    }

    ProblemFilter toggled(String group) {
        var changed = new HashSet<>(closed);
        if (!changed.remove(group)) {
            changed.add(group);
        }
        return new ProblemFilter(text, severities, grouping, changed, showsMuted);
    }

    ProblemFilter opened() {
        return new ProblemFilter(text, severities, grouping, Set.of(), showsMuted);
    }

    ProblemFilter mutedToggled() {
        return new ProblemFilter(text, severities, grouping, closed, !showsMuted);
    }

    boolean accepts(ProblemRow.Entry entry) {
        if (text.isBlank()) {
            return true;
        }
        String all = (entry.problem().message() + " " + entry.element() + " "
                + entry.problem().rule().id() + " " + entry.problem().rule().title())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }
}
