package gantry.model.kinds.eks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.kind.Badge;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Conversion;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Refusal;
import gantry.model.kind.Sight;
import gantry.model.kind.Target;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.ecs.Ec2Capacity;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.network.Subnet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EksFactsTest {

    @Test
    void aClusterShowsItsVersionAndWhoReachesIt() {
        Values hidden = Values.EMPTY.with(EksCluster.ENDPOINT_PUBLIC_ACCESS, false);
        Values open = Values.EMPTY.with(EksCluster.ENDPOINT_PRIVATE_ACCESS, false).with(EksCluster.VERSION, "1.36");
        Values closed = hidden.with(EksCluster.ENDPOINT_PRIVATE_ACCESS, false);
        assertEquals(
                List.of(
                        "Kubernetes 1.35 · public + private",
                        "Kubernetes 1.35 · private",
                        "Kubernetes 1.36 · public",
                        "Kubernetes 1.35 · no endpoint"),
                List.of(
                        fact(EksCluster.KIND, Values.EMPTY),
                        fact(EksCluster.KIND, hidden),
                        fact(EksCluster.KIND, open),
                        fact(EksCluster.KIND, closed)));
    }

    @Test
    void autoModeIsSeenAndSwitchesAllThreeParts() {
        assertEquals(List.of(), badges(EksCluster.KIND, Values.EMPTY));
        assertEquals(
                List.of("AUTO MODE"), badges(EksCluster.KIND, Values.EMPTY.with(EksCluster.AUTO_MODE, true)));
        assertEquals(3, EksCluster.AUTO_MODE.bindings(Target.CLOUDFORMATION).size());
    }

    @Test
    void theThreeSortsOfNodesAreToldApart() {
        assertEquals(
                List.of(
                        List.of("MANAGED", "ON-DEMAND"),
                        List.of("MANAGED", "SPOT"),
                        List.of("MANAGED", "RESERVED"),
                        List.of("SELF-MANAGED"),
                        List.of("SELF-MANAGED", "SPOT"),
                        List.of("FARGATE")),
                List.of(
                        badges(ManagedNodeGroup.KIND, Values.EMPTY),
                        badges(ManagedNodeGroup.KIND, bought(CapacityType.SPOT)),
                        badges(ManagedNodeGroup.KIND, bought(CapacityType.CAPACITY_BLOCK)),
                        badges(SelfManagedNodes.KIND, Values.EMPTY),
                        badges(SelfManagedNodes.KIND, Values.EMPTY.with(SelfManagedNodes.SPOT, true)),
                        badges(FargateProfile.KIND, Values.EMPTY)));
    }

    private static Values bought(CapacityType type) {
        return Values.EMPTY.with(ManagedNodeGroup.CAPACITY_TYPE, type);
    }

    @Test
    void aGroupShowsItsNodesAndBounds() {
        Values mixed = Values.EMPTY
                .with(ManagedNodeGroup.DESIRED, 3L)
                .with(ManagedNodeGroup.INSTANCE_TYPES, List.of("m7i.large", "m7a.large", "m6i.large"));
        Values none = Values.EMPTY.with(ManagedNodeGroup.INSTANCE_TYPES, List.of());
        assertEquals(
                List.of("2 × t3.large · 2–4", "3 × m7i.large +2 · 2–4", "2 nodes · 2–4"),
                List.of(
                        fact(ManagedNodeGroup.KIND, Values.EMPTY),
                        fact(ManagedNodeGroup.KIND, mixed),
                        fact(ManagedNodeGroup.KIND, none)));
        assertEquals("2 × t3.large · 2–4", fact(SelfManagedNodes.KIND, Values.EMPTY));
    }

    @Test
    void aProfileShowsWhosePodsItRuns() {
        Values two = Values.EMPTY.with(FargateProfile.SELECTORS, List.of(selector("shop"), selector("jobs")));
        Values none = Values.EMPTY.with(FargateProfile.SELECTORS, List.of());
        assertEquals(
                List.of("pods of default", "pods of shop +1", "selects no pods"),
                List.of(
                        fact(FargateProfile.KIND, Values.EMPTY),
                        fact(FargateProfile.KIND, two),
                        fact(FargateProfile.KIND, none)));
    }

    @Test
    void selectorsAreSpeltLikeCloudFormation() {
        Values web = selector("shop").with(FargateSelector.LABELS, Map.of("tier", "web"));
        assertBothWays(
                FargateProfile.SELECTORS,
                List.of(web, selector("kube-system")),
                List.of(
                        Map.of("Namespace", "shop", "Labels", List.of(Map.of("Key", "tier", "Value", "web"))),
                        Map.of("Namespace", "kube-system")));
    }

    @Test
    void logsAndKeysAreSpeltLikeCloudFormation() {
        assertBothWays(
                EksCluster.LOGGING,
                List.of(ControlPlaneLog.API, ControlPlaneLog.CONTROLLER_MANAGER),
                List.of(Map.of("Type", "api"), Map.of("Type", "controllerManager")));
        String key = "arn:aws:kms:eu-central-1:123456789012:key/1";
        assertBothWays(
                EksCluster.SECRETS_KEY,
                key,
                List.of(Map.of("Provider", Map.of("KeyArn", key), "Resources", List.of("secrets"))));
    }

    @Test
    void taintsAreSpeltLikeCloudFormation() {
        Values taint = Values.EMPTY
                .with(Taint.KEY, "workload")
                .with(Taint.VALUE, "batch")
                .with(Taint.EFFECT, TaintEffect.NO_SCHEDULE);
        assertBothWays(
                ManagedNodeGroup.TAINTS,
                List.of(taint),
                List.of(Map.of("Key", "workload", "Value", "batch", "Effect", "NO_SCHEDULE")));
    }

    private static <T> void assertBothWays(Property<T> property, T value, Object spelt) {
        Conversion<T> conversion = property.bindings(Target.CLOUDFORMATION).getFirst().conversion();
        assertEquals(spelt, conversion.there().apply(value));
        assertEquals(Optional.of(value), conversion.back().apply(spelt));
        assertEquals(Optional.empty(), conversion.back().apply(List.of("other")));
    }

    @Test
    void serviceAddressesMustBeOfASizeThatEksTakes() {
        assertTrue(EksCluster.SERVICE_IPV4_CIDR.type().fault("10.100.0.0/16").isEmpty());
        assertTrue(EksCluster.SERVICE_IPV4_CIDR.type().fault("10.100.0.0/25").isPresent());
        assertEquals(new CidrBlock(0, 0), EksCluster.PUBLIC_ACCESS_CIDRS.type()
                .read(List.of("0.0.0.0/0"))
                .orElseThrow()
                .getFirst());
    }

    @Test
    void aProfileIsKeptOutOfPublicSubnetsOnly() {
        Values open = Values.EMPTY.with(Subnet.PUBLIC, true);
        assertEquals(
                List.of("Fargate pods run in private subnets only.", "", ""),
                List.of(
                        reason(FargateProfile.ID, Subnet.ID, open),
                        reason(FargateProfile.ID, Subnet.ID, Values.EMPTY),
                        reason(ManagedNodeGroup.ID, Subnet.ID, open)));
    }

    @Test
    void ownGroupsAndObjectsOfEcsAreRefused() {
        String mix = "ECS and Kubernetes objects don't mix: a task definition can't run in EKS.";
        assertEquals(
                List.of("EKS creates and manages the group of a managed node group.", mix, mix),
                List.of(
                        reason(ManagedNodeGroup.ID, Ec2Capacity.ID, Values.EMPTY),
                        reason(EksCluster.ID, EcsService.ID, Values.EMPTY),
                        reason(EksCluster.ID, TaskDefinition.ID, Values.EMPTY)));
    }

    private static String reason(String from, String to, Values target) {
        return Kinds.catalogue()
                .refusal(from, Values.EMPTY, to, target)
                .map(Refusal::reason)
                .orElse("");
    }

    private static Values selector(String namespace) {
        return Values.EMPTY.with(FargateSelector.NAMESPACE, namespace);
    }

    private static String fact(NodeKind kind, Values values) {
        return kind.fact(Sight.of(values));
    }

    private static List<String> badges(NodeKind kind, Values values) {
        return kind.badges(Sight.of(values)).stream().map(Badge::text).toList();
    }
}
