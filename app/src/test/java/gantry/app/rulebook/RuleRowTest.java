package gantry.app.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.check.Family;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.rules.Rules;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RuleRowTest {

    private static final List<RuleInfo> RULES = Rules.ALL.stream().map(Rule::info).toList();

    private static List<RuleInfo> rules(List<RuleRow> rows) {
        return rows.stream()
                .filter(RuleRow.Entry.class::isInstance)
                .map(row -> ((RuleRow.Entry) row).rule())
                .toList();
    }

    @Test
    void withoutAQueryEveryRuleStandsUnderTheOneHeadingOfItsFamily() {
        List<RuleRow> rows = RuleRow.of(RULES, "  ");
        assertEquals(RULES, rules(rows));
        List<Family> headings = rows.stream()
                .filter(RuleRow.Heading.class::isInstance)
                .map(row -> ((RuleRow.Heading) row).family())
                .toList();
        assertEquals(headings.size(), Set.copyOf(headings).size());
        assertTrue(rows.contains(new RuleRow.Heading(
                Family.SCALING, (int) RULES.stream().filter(rule -> rule.family() == Family.SCALING).count())));
    }

    @Test
    void everyWordMustOccurInTitleReasonOrId() {
        List<String> found = rules(RuleRow.of(RULES, "FARGATE memory")).stream().map(RuleInfo::id).toList();
        assertTrue(found.contains("ecs/fargate-task-size"), found.toString());
        assertEquals(List.of(), RuleRow.of(RULES, "fargate zeppelin"));
    }
}
