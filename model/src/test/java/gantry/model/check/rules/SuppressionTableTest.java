package gantry.model.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.check.Rule;
import gantry.model.check.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The table of the catalogue that says which findings are only echoes of others (part 0.4). Its last row, about one clause of
/// a rule, is tested by samples.
class SuppressionTableTest {

    private static final Map<String, List<String>> TABLE = Map.ofEntries(
            Map.entry("general/unsupported-connection", List.of(RuleInfo.EVERY_RULE)),
            Map.entry("elb/classic-load-balancer-no-awsvpc", List.of("elb/avoid-classic-load-balancer")),
            Map.entry("ecs/fargate-requires-awsvpc", List.of(
                    "ecs/port-mapping-network-mode", "ecs/links-require-bridge-network",
                    "elb/target-type-network-mode")),
            Map.entry("general/min-desired-max-order", List.of(
                    "scaling/desired-count-within-min-max", "scaling/no-scale-out-from-zero")),
            Map.entry("eks/unsupported-kubernetes-version", List.of("eks/version-in-extended-support")),
            Map.entry("lambda/unsupported-runtime", List.of("lambda/deprecated-runtime")),
            Map.entry("trigger/sqs-visibility-below-timeout", List.of("trigger/sqs-visibility-six-times-timeout")),
            Map.entry("iam/role-trust-policy", List.of(
                    "iam/missing-baseline-permissions", "ecr/private-image-pull-permission")),
            Map.entry("iam/missing-required-role", List.of(
                    "iam/missing-baseline-permissions", "ecr/private-image-pull-permission")),
            Map.entry("elb/distinct-availability-zones", List.of("practice/single-availability-zone")),
            Map.entry("eks/cluster-subnets-two-zones", List.of("practice/single-availability-zone")));

    private static final Map<String, RuleInfo> RULES = Rules.ALL.stream()
            .map(Rule::info)
            .collect(Collectors.toMap(RuleInfo::id, Function.identity()));

    @Test
    void everyCauseSilencesItsEchoes() {
        List<String> missing = TABLE.entrySet().stream()
                .flatMap(row -> row.getValue().stream()
                        .filter(echo -> !RULES.get(row.getKey()).silences().contains(echo))
                        .map(echo -> row.getKey() + " doesn't silence " + echo))
                .sorted()
                .toList();
        assertEquals(List.of(), missing);
    }
}
