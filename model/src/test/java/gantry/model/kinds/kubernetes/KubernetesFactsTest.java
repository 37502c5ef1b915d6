package gantry.model.kinds.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.kind.Badge;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Sight;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.IngressRoute;
import gantry.model.kinds.connection.ReadingWay;
import gantry.model.kinds.connection.Reads;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KubernetesFactsTest {

    private static String fact(NodeKind kind, Values values) {
        return kind.fact(Sight.of(values));
    }

    @Test
    void workloadsWithReplicasCountThem() {
        Values three = Values.EMPTY.with(ReplicaProperties.REPLICAS, 3L);
        Values one = Values.EMPTY.with(ReplicaProperties.REPLICAS, 1L).with(StatefulSet.VOLUME_PER_POD, false);
        assertEquals(
                List.of("3 replicas", "2 replicas · 10 GiB each", "1 replica"),
                List.of(
                        fact(Deployment.KIND, three),
                        fact(StatefulSet.KIND, Values.EMPTY),
                        fact(StatefulSet.KIND, one)));
    }

    @Test
    void replicasAreDrawnAsChips() {
        Values huge = Values.EMPTY.with(ReplicaProperties.REPLICAS, Long.MAX_VALUE);
        assertEquals(
                List.of(2, 10_000, 0),
                List.of(
                        Deployment.KIND.chips(Values.EMPTY),
                        StatefulSet.KIND.chips(huge),
                        DaemonSet.KIND.chips(Values.EMPTY)));
    }

    @Test
    void aJobSaysHowOftenItRuns() {
        Values many = Values.EMPTY.with(JobProperties.COMPLETIONS, 8L).with(JobProperties.PARALLELISM, 4L);
        assertEquals(
                List.of("runs once", "runs 8 times · 4 at a time"),
                List.of(fact(Job.KIND, Values.EMPTY), fact(Job.KIND, many)));
    }

    @Test
    void aCronJobShowsItsScheduleAndThatItIsSuspended() {
        Values suspended = Values.EMPTY.with(CronJob.SCHEDULE, "0 6 * * MON-FRI").with(CronJob.SUSPEND, true);
        assertEquals("0 6 * * MON-FRI", fact(CronJob.KIND, suspended));
        assertEquals(List.of(new Badge("SUSPENDED")), CronJob.KIND.badges(Sight.of(suspended)));
        assertEquals(List.of(), CronJob.KIND.badges(Sight.of(Values.EMPTY)));
    }

    @Test
    void aContainerShowsItsRoleAndTheLastPartOfItsImage() {
        Values init = Values.EMPTY
                .with(PodContainer.IMAGE, "example.com:5000/team/app:1.2@sha256:0123")
                .with(PodContainer.ROLE, ContainerRole.INIT);
        assertEquals(
                List.of("nginx-unprivileged:1.29", "init · app:1.2"),
                List.of(fact(PodContainer.KIND, Values.EMPTY), fact(PodContainer.KIND, init)));
    }

    @Test
    void onlyTheFirstContainerListens() {
        Values start = PodContainer.KIND.start(Values.EMPTY, List.of()).values();
        assertEquals(
                List.of(8080L),
                start.get(PodContainer.PORTS).orElseThrow().stream()
                        .map(port -> port.value(ContainerPort.CONTAINER_PORT))
                        .toList());
        assertEquals(
                start.without(PodContainer.PORTS),
                PodContainer.KIND.start(Values.EMPTY, List.of(start)).values());
    }

    @Test
    void theOthersShowWhatMatters() {
        Values minimum = Values.EMPTY.with(PodDisruptionBudget.LIMIT, BudgetLimit.MIN_AVAILABLE);
        Values handle = Values.EMPTY.with(PersistentVolumeClaim.EFS_HANDLE, "fs-01234567");
        Values login = Values.EMPTY.with(KubernetesSecret.TYPE, SecretType.REGISTRY);
        assertEquals(
                List.of(
                        "Cluster IP · 80",
                        "HTTP :80",
                        "2 to 6 pods",
                        "1 key",
                        "Registry log-in",
                        "10 GiB · gp3",
                        "EFS",
                        "at most 1 missing",
                        "at least 50% running",
                        "denies in and out"),
                List.of(
                        fact(KubernetesService.KIND, Values.EMPTY),
                        fact(Ingress.KIND, Values.EMPTY),
                        fact(HorizontalPodAutoscaler.KIND, Values.EMPTY),
                        fact(ConfigMap.KIND, Values.EMPTY.with(ConfigMap.DATA, Map.of("A", "b"))),
                        fact(KubernetesSecret.KIND, login),
                        fact(PersistentVolumeClaim.KIND, Values.EMPTY),
                        fact(PersistentVolumeClaim.KIND, handle),
                        fact(PodDisruptionBudget.KIND, Values.EMPTY),
                        fact(PodDisruptionBudget.KIND, minimum),
                        fact(NetworkPolicy.KIND, Values.EMPTY)));
    }

    @Test
    void connectionsAreLabelledByWhatDiffers() {
        Values host = Values.EMPTY.with(IngressRoute.HOST, "shop.example.com");
        Values files = Values.EMPTY.with(Reads.WAY, ReadingWay.VOLUME);
        assertEquals(
                List.of(
                        Optional.of("/"),
                        Optional.of("shop.example.com"),
                        Optional.of("shop.example.com/api"),
                        Optional.empty(),
                        Optional.of("/etc/settings")),
                List.of(
                        IngressRoute.KIND.labelFor(Values.EMPTY),
                        IngressRoute.KIND.labelFor(host),
                        IngressRoute.KIND.labelFor(host.with(IngressRoute.PATH, "/api")),
                        Reads.KIND.labelFor(Values.EMPTY),
                        Reads.KIND.labelFor(files)));
    }
}
