package gantry.app.rulebook;

import gantry.model.check.Family;
import gantry.model.check.RuleInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One line of the list: a rule, or the heading of a family.
sealed interface RuleRow {

    record Heading(Family family, int count) implements RuleRow {}

    record Entry(RuleInfo rule) implements RuleRow {}

    /// The rules in which every word of `query` occurs, each family under its heading.
    static List<RuleRow> of(List<RuleInfo> rules, String query) {
        String[] words = query.strip().toLowerCase(Locale.ROOT).split("\\s+");
        List<RuleInfo> found = rules.stream().filter(rule -> matches(rule, words)).toList();
        List<RuleRow> rows = new ArrayList<>();
        Optional<Family> family = Optional.empty();
        for (RuleInfo rule : found) {
            Family own = rule.family();
            if (family.filter(own::equals).isEmpty()) {
                family = Optional.of(own);
                rows.add(new Heading(own, (int) found.stream().filter(each -> each.family() == own).count()));
            }
            rows.add(new Entry(rule));
        }
        return rows;
    }

    private static boolean matches(RuleInfo rule, String[] words) {
        String all = String.join(" ", rule.id(), rule.title(), rule.why(), rule.severity().id(), rule.family().title())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(all::contains);
    }
}
