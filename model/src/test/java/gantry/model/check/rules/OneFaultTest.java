package gantry.model.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.check.Problem;
import gantry.model.check.Severity;
import gantry.model.check.rules.Samples.Sample;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A drawing about a rule shows one fault, or none: errors and warnings of other rules would only distract from it.
class OneFaultTest {

    /// What another rule may say about the drawings of a rule.
    ///
    /// @param reason why no drawing could show the fault without it
    private record Exemption(String rule, String other, String reason) {

        boolean covers(Sample sample, Problem problem) {
            return sample.rule().equals(rule) && problem.rule().id().equals(other);
        }
    }

    private static final List<Exemption> EXEMPTIONS = List.of(
            new Exemption(
                    "ecs/ecs-exec-prerequisites", "ecs/fargate-platform-version",
                    "both rules of the catalogue name this case"),
            new Exemption(
                    "ecs/external-launch-type-limits", "ecs/unsupported-volume-type",
                    "both rules of the catalogue name this case"),
            new Exemption(
                    "ecs/min-max-percent-blocks-deployment", "practice/single-replica",
                    "the percentages block a single task in their own way"),
            new Exemption(
                    "ecs/spot-without-on-demand-base", "practice/single-replica",
                    "a single task on Spot is a case of its own"),
            new Exemption(
                    "ecs/unsupported-volume-type", "ecs/external-launch-type-limits",
                    "both rules of the catalogue name this case"),
            new Exemption(
                    "eks/fargate-private-subnets", "general/unsupported-connection",
                    "both rules of the catalogue name this case"),
            new Exemption(
                    "eks/fargate-unsupported-pod-features", "eks/pod-identity-prerequisites",
                    "both rules of the catalogue name this case"),
            new Exemption(
                    "eks/managed-vs-self-managed-nodes", "general/unsupported-connection",
                    "both rules of the catalogue name this case"),
            new Exemption(
                    "eks/node-subnet-connectivity", "network/unneeded-public-ip",
                    "nodes reach their cluster by public addresses, too, however little these are wanted"),
            new Exemption(
                    "eks/pod-identity-prerequisites", "eks/fargate-unsupported-pod-features",
                    "both rules of the catalogue name this case"),
            new Exemption(
                    "elb/classic-load-balancer-no-awsvpc", "elb/avoid-classic-load-balancer",
                    "every Classic Load Balancer is advised against"),
            new Exemption(
                    "elb/listener-certificate-required", "elb/avoid-classic-load-balancer",
                    "every Classic Load Balancer is advised against"),
            new Exemption(
                    "elb/listener-protocol-and-port", "elb/avoid-classic-load-balancer",
                    "every Classic Load Balancer is advised against"),
            new Exemption(
                    "iam/missing-baseline-permissions", "lambda/vpc-configuration",
                    "both rules of the catalogue name this case"),
            new Exemption(
                    "iam/role-trust-policy", "general/incomplete-resource",
                    "the trust of a role is judged before anything takes it on"),
            new Exemption(
                    "lambda/vpc-configuration", "iam/missing-baseline-permissions",
                    "both rules of the catalogue name this case"));

    @TestFactory
    Stream<DynamicTest> everySampleShowsOneFault() {
        return Samples.all().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.rule() + " " + sample.path().getFileName(), () -> {
                    List<String> others = others(sample)
                            .filter(problem -> EXEMPTIONS.stream().noneMatch(each -> each.covers(sample, problem)))
                            .map(problem -> problem.rule().id() + ": " + problem.message())
                            .toList();
                    assertEquals(List.of(), others, sample.path().toString());
                }));
    }

    @Test
    void everyExemptionIsNeeded() {
        List<Sample> samples = Samples.all();
        Predicate<Exemption> isNeeded = exemption -> samples.stream()
                .filter(sample -> sample.rule().equals(exemption.rule()))
                .anyMatch(sample -> others(sample).anyMatch(problem -> exemption.covers(sample, problem)));
        assertEquals(List.of(), EXEMPTIONS.stream().filter(isNeeded.negate()).toList());
    }

    private static Stream<Problem> others(Sample sample) {
        return Samples.problems(sample.diagram()).stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .filter(problem -> !problem.rule().id().equals(sample.rule()));
    }
}
