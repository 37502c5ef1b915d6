package gantry.model.check.rules.ecr;

import gantry.model.check.CheckContext;
import gantry.model.check.FieldPath;
import gantry.model.check.Fix;
import gantry.model.check.Fixes;
import gantry.model.check.Report;
import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import gantry.model.check.Severity;
import gantry.model.check.rules.Wording;
import gantry.model.diagram.Node;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.Lifecycle;
import gantry.model.kinds.registry.LifecycleRule;
import gantry.model.kinds.registry.TagStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// ECR takes a lifecycle policy only when its rules fit together.
public final class ValidLifecyclePolicy implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
            "ecr/valid-lifecycle-policy",
            "Lifecycle policy refused",
            Severity.ERROR,
            "ECR applies the rules of a policy one after another, the lowest number first, and each image belongs to "
                    + "the first rule that means it. So numbers must differ, and a rule for all images must come last. "
                    + "ECR refuses a policy that breaks this order.",
            "https://docs.aws.amazon.com/AmazonECR/latest/userguide/lifecycle_policy_parameters.html");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Node repository : context.nodes(EcrRepository.ID)) {
            context.token().throwIfCancelled();
            if (repository.values().value(EcrRepository.LIFECYCLE) == Lifecycle.RULES) {
                List<Values> rules = repository.values().effective(EcrRepository.LIFECYCLE_RULES).orElse(List.of());
                new Policy(context, report, repository, rules).check();
            }
        }
    }

    /// One policy and where its faults are reported.
    private record Policy(CheckContext context, Report report, Node repository, List<Values> rules) {

        void check() {
            checkPriorities();
            checkOnlyOne(TagStatus.UNTAGGED, "untagged images");
            checkOnlyOne(TagStatus.ANY, "all images");
            checkLast();
            for (int index = 0; index < rules.size(); index++) {
                checkRule(index, rules.get(index));
            }
        }

        private void checkPriorities() {
            Set<Long> seen = new HashSet<>();
            for (int index = 0; index < rules.size(); index++) {
                long priority = rules.get(index).value(LifecycleRule.PRIORITY);
                if (!seen.add(priority)) {
                    say(index, LifecycleRule.PRIORITY, renumber(), "two rules have the priority " + priority);
                } else if (priority < 1) {
                    say(index, LifecycleRule.PRIORITY, renumber(),
                            "the priority " + priority + " is below 1");
                }
            }
        }

        private void checkOnlyOne(TagStatus status, String images) {
            List<Integer> such = indexes(status);
            such.stream().skip(1).forEach(index -> say(
                    index,
                    LifecycleRule.TAG_STATUS,
                    remove(index),
                    "only one rule may be about " + images + ", and rule " + (such.getFirst() + 1) + " is"));
        }

        /// The rule for all images must have the highest number.
        private void checkLast() {
            List<Integer> such = indexes(TagStatus.ANY);
            if (such.size() != 1) {
                return;
            }
            long priority = rules.get(such.getFirst()).value(LifecycleRule.PRIORITY);
            long highest = rules.stream().mapToLong(rule -> rule.value(LifecycleRule.PRIORITY)).max().orElse(priority);
            if (priority < highest) {
                say(such.getFirst(), LifecycleRule.PRIORITY, renumber(),
                        "the rule for all images has the priority " + priority + ", but must have the highest, above "
                                + highest);
            }
        }

        private List<Integer> indexes(TagStatus status) {
            var found = new ArrayList<Integer>();
            for (int index = 0; index < rules.size(); index++) {
                if (rules.get(index).value(LifecycleRule.TAG_STATUS) == status) {
                    found.add(index);
                }
            }
            return found;
        }

        private void checkRule(int index, Values rule) {
            boolean isTagged = rule.value(LifecycleRule.TAG_STATUS) == TagStatus.TAGGED;
            if (isTagged && (!rule.has(LifecycleRule.TAG_PATTERNS)
                    || rule.get(LifecycleRule.TAG_PATTERNS).filter(List::isEmpty).isPresent())) {
                say(index, LifecycleRule.TAG_PATTERNS,
                        edit("Set the tags of rule " + (index + 1) + " to *", index,
                                old -> old.with(LifecycleRule.TAG_PATTERNS, List.of("*"))),
                        "rule " + (index + 1) + " is about tagged images but names no tags");
            }
            long count = rule.value(LifecycleRule.COUNT_NUMBER);
            if (count < 1) {
                say(index, LifecycleRule.COUNT_NUMBER,
                        edit("Set the number of rule " + (index + 1) + " to 1", index,
                                old -> old.with(LifecycleRule.COUNT_NUMBER, 1L)),
                        "the number " + count + " of rule " + (index + 1) + " is below 1");
            }
        }

        private void say(int index, Property<?> field, Fix fix, String what) {
            report.at(repository, FieldPath.of(EcrRepository.LIFECYCLE_RULES).item(index).child(field))
                    .fix(fix)
                    .say("The lifecycle policy of " + Wording.full(context, repository) + " would be refused: " + what
                            + ".");
        }

        private Fix edit(String label, int index, UnaryOperator<Values> step) {
            return rewrite(label, old -> {
                var changed = new ArrayList<>(old);
                if (index < changed.size()) {
                    changed.set(index, step.apply(changed.get(index)));
                }
                return changed;
            });
        }

        private Fix remove(int index) {
            Values rule = rules.get(index);
            return rewrite("Remove rule " + (index + 1), old -> {
                var changed = new ArrayList<>(old);
                if (index < changed.size() && changed.get(index).equals(rule)) {
                    changed.remove(index);
                }
                return changed;
            });
        }

        /// Numbers from 1 in the order of the numbers so far, a rule for all images last.
        private Fix renumber() {
            return rewrite("Renumber the rules", old -> {
                List<Values> order = old.stream()
                        .sorted(Comparator.comparing(
                                (Values rule) -> rule.value(LifecycleRule.TAG_STATUS) == TagStatus.ANY)
                                .thenComparing(rule -> rule.value(LifecycleRule.PRIORITY)))
                        .toList();
                var numbered = new ArrayList<Values>();
                order.forEach(rule -> numbered.add(rule.with(LifecycleRule.PRIORITY, numbered.size() + 1L)));
                return numbered;
            });
        }

        private Fix rewrite(String label, UnaryOperator<List<Values>> step) {
            return Fixes.change(label, repository.id(), values -> values.effective(EcrRepository.LIFECYCLE_RULES)
                    .map(old -> values.with(EcrRepository.LIFECYCLE_RULES, step.apply(old)))
                    .orElse(values));
        }
    }
}
