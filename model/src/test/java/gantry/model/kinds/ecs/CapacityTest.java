package gantry.model.kinds.ecs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Badge;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Refusal;
import gantry.model.kind.Sight;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Uses;
import gantry.model.kinds.connection.Wraps;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.identity.RoleKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What cards say about the machines that tasks run on, and what is refused because of it.
class CapacityTest {

    private static final Values FARGATE = provider(ProviderType.FARGATE);
    private static final Values FARGATE_SPOT = provider(ProviderType.FARGATE_SPOT);
    private static final Values GROUP = provider(ProviderType.EC2);
    private static final Values MANAGED_SPOT = provider(ProviderType.MANAGED).with(CapacityProvider.SPOT, true);

    @Test
    void aServiceIsMarkedByItsLaunchType() {
        Values ec2 = Values.EMPTY.with(EcsService.LAUNCH_TYPE, LaunchType.EC2);
        assertEquals(
                List.of(
                        List.of("FARGATE"),
                        List.of("FARGATE", "SPOT"),
                        List.of("EC2"),
                        List.of("EC2", "DAEMON"),
                        List.of("EXTERNAL")),
                List.of(
                        badges(EcsService.KIND, Values.EMPTY),
                        badges(EcsService.KIND, Values.EMPTY.with(EcsService.SPOT, true)),
                        badges(EcsService.KIND, ec2.with(EcsService.SPOT, true)),
                        badges(
                                EcsService.KIND,
                                ec2.with(EcsService.SCHEDULING_STRATEGY, SchedulingStrategy.DAEMON)),
                        badges(EcsService.KIND, Values.EMPTY.with(EcsService.LAUNCH_TYPE, LaunchType.EXTERNAL))));
    }

    @Test
    void capacityProvidersCountBeforeTheLaunchType() {
        Values spotOnItsOwn = Values.EMPTY.with(EcsService.SPOT, true);
        assertEquals(
                List.of(
                        "Fargate · 2 tasks [FARGATE]",
                        "Fargate Spot · 2 tasks [FARGATE, SPOT]",
                        "EC2 · 2 tasks [EC2]",
                        "Managed · 2 tasks [MANAGED, SPOT]"),
                List.of(
                        service(spotOnItsOwn, FARGATE),
                        service(Values.EMPTY, FARGATE, FARGATE_SPOT),
                        service(Values.EMPTY, GROUP),
                        service(Values.EMPTY, MANAGED_SPOT)));
    }

    @Test
    void aProviderShowsHowItGetsMachines() {
        assertEquals(
                List.of(
                        "Fargate [FARGATE]",
                        "Fargate Spot [FARGATE, SPOT]",
                        "EC2 · kept 100 % full [EC2]",
                        "EC2 · not scaled by ECS [EC2]",
                        "Managed Instances [MANAGED, SPOT]"),
                Stream.of(
                        FARGATE,
                        FARGATE_SPOT,
                        GROUP,
                        GROUP.with(CapacityProvider.MANAGED_SCALING, false),
                        MANAGED_SPOT)
                        .map(values -> card(CapacityProvider.KIND, Sight.of(values)))
                        .toList());
    }

    @Test
    void aProviderOfSpotInstancesIsMarked() {
        Values spot = Values.EMPTY.with(Ec2Capacity.SPOT, true);
        assertEquals(
                "EC2 · kept 100 % full [EC2, SPOT]",
                card(CapacityProvider.KIND, new Connected(GROUP, Wraps.ID, List.of(spot))));
    }

    @Test
    void instancesShowTheirNumberAndType() {
        Values fixed = Values.EMPTY
                .with(Ec2Capacity.MAX, 1L)
                .with(Ec2Capacity.INSTANCE_TYPES, List.of("m7i.large", "m7a.large"))
                .with(Ec2Capacity.SPOT, true);
        assertEquals(
                List.of("1–3 · t3.medium [ON-DEMAND]", "1 · m7i.large +1 [SPOT]"),
                List.of(
                        card(Ec2Capacity.KIND, Sight.of(Values.EMPTY)),
                        card(Ec2Capacity.KIND, Sight.of(fixed))));
    }

    @Test
    void aProviderNameMayNotLookLikeOneOfAws() {
        assertEquals(
                List.of(true, true, false, false, false),
                Stream.of("capacity", "my-fargate", "aws-spot", "ECS", "Fargate_1")
                        .map(CapacityProvider.KIND.names()::accepts)
                        .toList());
    }

    @Test
    void onlyProvidersOfGroupsWrapInstances() {
        assertEquals(
                List.of(1L, 1L, 0L, 1L),
                Stream.of(FARGATE, FARGATE_SPOT, GROUP, MANAGED_SPOT)
                        .map(values -> refused(CapacityProvider.KIND, values, Ec2Capacity.ID))
                        .toList());
    }

    @Test
    void fargateServicesRunOnNoInstances() {
        Values ec2 = Values.EMPTY.with(EcsService.LAUNCH_TYPE, LaunchType.EC2);
        assertEquals(
                List.of(1L, 0L),
                List.of(
                        refused(EcsService.KIND, Values.EMPTY, Ec2Capacity.ID),
                        refused(EcsService.KIND, ec2, Ec2Capacity.ID)));
    }

    @Test
    void taskRolesAreRefusedForInstances() {
        Refusal row = Ec2Capacity.KIND.refusals().getFirst();
        Values task = Values.EMPTY.with(IamRole.ROLE_KIND, RoleKind.ECS_TASK);
        Values instance = Values.EMPTY.with(IamRole.ROLE_KIND, RoleKind.EC2_INSTANCE);
        assertEquals(
                List.of(true, false),
                List.of(holds(row, task), holds(row, instance)));
    }

    private static Values provider(ProviderType type) {
        return Values.EMPTY.with(CapacityProvider.TYPE, type);
    }

    private static String service(Values values, Values... providers) {
        return card(EcsService.KIND, new Connected(values, Uses.ID, List.of(providers)));
    }

    private static String card(NodeKind kind, Sight sight) {
        return kind.fact(sight) + " " + texts(kind.badges(sight));
    }

    private static List<String> badges(NodeKind kind, Values values) {
        return texts(kind.badges(Sight.of(values)));
    }

    private static List<String> texts(List<Badge> badges) {
        return badges.stream().map(Badge::text).toList();
    }

    private static long refused(NodeKind kind, Values source, String target) {
        return kind.refusals().stream()
                .filter(row -> row.from().equals(kind.id()) && row.to().equals(target) && holds(row, source))
                .count();
    }

    private static boolean holds(Refusal row, Values source) {
        return row.when().stream().allMatch(condition -> condition.holds(source));
    }

    /// A node with connections of one kind to nodes with these values.
    private record Connected(Values values, String kind, List<Values> others) implements Sight {

        @Override
        public Optional<Values> parent() {
            return Optional.empty();
        }

        @Override
        public List<Values> targets(String connectionKind) {
            return connectionKind.equals(kind) ? others : List.of();
        }

        @Override
        public List<Values> sources(String connectionKind) {
            return List.of();
        }
    }
}
