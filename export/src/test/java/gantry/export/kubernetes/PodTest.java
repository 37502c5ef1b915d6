package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.ReadsSecret;
import gantry.model.kinds.connection.StartCondition;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.CpuArchitecture;
import gantry.model.kinds.ecs.HealthCheck;
import gantry.model.kinds.ecs.OperatingSystem;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.operations.Secret;
import gantry.model.kinds.registry.EcrRepository;
import gantry.model.kinds.registry.ExternalRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodTest {

    private static final String SECRET = "arn:aws:ssm:us-east-1:123456789012:parameter/shop/key";

    private final Web web = Web.draw();

    private NodeId container(String name) {
        return web.drawing().node(Container.ID, name, web.task());
    }

    private void waits(NodeId waiting, NodeId awaited, StartCondition condition) {
        EdgeId edge = web.drawing().connect(waiting, DependsOn.ID, awaited);
        web.drawing().set(edge, DependsOn.CONDITION, condition);
    }

    private Object pod(String keys) {
        return web.deployment("template/spec/" + keys);
    }

    private List<String> names(String list) {
        return pod(list) instanceof List<?> items
                ? items.stream().map(item -> (String) ((Map<?, ?>) item).get("name")).toList()
                : List.of();
    }

    @Test
    void theOnlyContainerGetsTheWholeTask() {
        assertEquals(
                Map.of("requests", Map.of("cpu", "250m", "memory", "512Mi"), "limits", Map.of("memory", "512Mi")),
                web.container("resources"));
    }

    @Test
    void whatTheTaskHasLeftIsSharedOutWithTheRemainderForTheFirstEssentialOne() {
        web.drawing().set(web.task(), TaskDefinition.CPU, 1025L).set(web.task(), TaskDefinition.MEMORY, 2049L);
        NodeId sized = container("sized");
        web.drawing().set(sized, Container.CPU, 512L)
                .set(sized, Container.MEMORY, 1024L)
                .set(sized, Container.MEMORY_RESERVATION, 512L);
        container("other");
        assertEquals("251m", web.container("resources/requests/cpu"));
        assertEquals("513Mi", web.container("resources/limits/memory"));
        assertEquals("500m", pod("containers/1/resources/requests/cpu"));
        assertEquals("512Mi", pod("containers/1/resources/requests/memory"));
        assertEquals("1024Mi", pod("containers/1/resources/limits/memory"));
        assertEquals("250m", pod("containers/2/resources/requests/cpu"));
        assertEquals("512Mi", pod("containers/2/resources/limits/memory"));
    }

    @Test
    void aReservationAloneIsARequestWithoutLimitAndReported() {
        web.drawing().set(web.container(), Container.MEMORY_RESERVATION, 100L);
        assertEquals("100Mi", web.container("resources/requests/memory"));
        assertEquals("absent", web.container("resources/limits"));
        assertTrue(web.export().places(KubernetesRules.CHANGED).contains("n5 memoryReservation"));
    }

    @Test
    void aTaskThatIsUsedUpLeavesTheLeastAndSaysSo() {
        NodeId greedy = container("greedy");
        web.drawing().set(greedy, Container.CPU, 256L).set(greedy, Container.MEMORY, 512L);
        assertEquals("2m", web.container("resources/requests/cpu"));
        assertEquals("6Mi", web.container("resources/requests/memory"));
        assertTrue(web.export().places(KubernetesRules.CHANGED).containsAll(List.of("n4 cpu", "n4 memory")));
    }

    @Test
    void whatMustEndFirstIsAnInitContainerAndWhatMustRunFirstASidecar() {
        NodeId migrate = container("migrate");
        NodeId proxy = container("proxy");
        waits(web.container(), migrate, StartCondition.SUCCESS);
        waits(migrate, proxy, StartCondition.START);
        assertEquals(List.of("app"), names("containers"));
        assertEquals(List.of("proxy", "migrate"), names("initContainers"));
        assertEquals("Always", pod("initContainers/0/restartPolicy"));
        assertEquals("absent", pod("initContainers/1/restartPolicy"));
    }

    @Test
    void aContainerThatIsNotEssentialIsASidecar() {
        NodeId logs = container("logs");
        web.drawing().set(logs, Container.ESSENTIAL, false);
        assertEquals(List.of("logs"), names("initContainers"));
        assertTrue(web.export().places(KubernetesRules.CHANGED).contains("n6 essential"));
    }

    @Test
    void containersThatWaitForEachOtherStartTogether() {
        NodeId other = container("other");
        waits(web.container(), other, StartCondition.START);
        waits(other, web.container(), StartCondition.HEALTHY);
        assertEquals(List.of("app", "other"), names("containers"));
        assertTrue(web.export().places(KubernetesRules.LOST).containsAll(List.of("e2 condition", "e3 condition")));
    }

    @Test
    void aHealthySidecarIsAwaitedByItsStartupProbe() {
        NodeId proxy = container("proxy");
        web.drawing().set(proxy, Container.HEALTH_CHECK, Values.EMPTY
                .with(HealthCheck.COMMAND, List.of("CMD", "probe", "now"))
                .with(HealthCheck.INTERVAL, 10L)
                .with(HealthCheck.RETRIES, 4L)
                .with(HealthCheck.START_PERIOD, 25L));
        waits(web.container(), proxy, StartCondition.HEALTHY);
        assertEquals(
                Map.of(
                        "exec", Map.of("command", List.of("probe", "now")),
                        "periodSeconds", 10,
                        "timeoutSeconds", 5,
                        "failureThreshold", 7),
                pod("initContainers/0/startupProbe"));
        assertEquals(4, pod("initContainers/0/livenessProbe/failureThreshold"));
    }

    @Test
    void withoutAnyCheckAnOpenPortCounts() {
        assertEquals(Map.of("tcpSocket", Map.of("port", "tcp-8080")), web.container("readinessProbe"));
        assertTrue(web.export().places(KubernetesRules.CHANGED).contains("n5 healthCheck"));
    }

    @Test
    void commandAndEntryPointSwapTheirNamesAndAreNotExpanded() {
        web.drawing().set(web.container(), Container.COMMAND, List.of("--at", "$(date)"))
                .set(web.container(), Container.ENTRY_POINT, List.of("/run"))
                .set(web.container(), Container.WORKING_DIRECTORY, "/srv");
        assertEquals(List.of("--at", "$$(date)"), web.container("args"));
        assertEquals(List.of("/run"), web.container("command"));
        assertEquals("/srv", web.container("workingDir"));
    }

    @Test
    void fewVariablesStandAtTheContainerAndManyInAConfigMap() {
        web.drawing().set(web.container(), Container.ENVIRONMENT, Map.of("A", "true", "B", "$(A)"));
        assertEquals(
                List.of(Map.of("name", "A", "value", "true"), Map.of("name", "B", "value", "$$(A)")),
                web.container("env"));
        web.drawing().set(
                web.container(), Container.ENVIRONMENT, Map.of("A", "1", "B", "$(A)", "C", "3", "D", "4", "E", "5"));
        assertEquals("absent", web.container("env"));
        assertEquals("web", web.container("envFrom/0/configMapRef/name"));
        assertEquals("$(A)", web.export().at("20-web-configmap.yaml", "data/B"));
    }

    @Test
    void twoContainersMayReadDifferentSecretsUnderOneName() {
        web.drawing().set(web.container(), Container.SECRETS, Map.of("KEY", SECRET));
        web.drawing().set(container("other"), Container.SECRETS, Map.of("KEY", SECRET + "2"));
        assertEquals("KEY", web.container("env/0/valueFrom/secretKeyRef/key"));
        assertEquals("n6.KEY", pod("containers/1/env/0/valueFrom/secretKeyRef/key"));
        assertEquals(
                Map.of("KEY", "CHANGE_ME", "n6.KEY", "CHANGE_ME"),
                web.export().at("20-web-secret.yaml.example", "stringData"));
        assertTrue(web.export().text("20-web-secret.yaml.example").contains("n6.KEY came from " + SECRET + "2\n"));
    }

    @Test
    void aDrawnSecretIsNamedLikeOneThatIsGivenByItsArn() {
        NodeId secret = web.drawing().node(Secret.ID, "login", web.region());
        web.drawing().set(
                web.container(), Container.SECRETS, Map.of("GONE", "node:n99", "KEY", "node:" + secret.value()));
        assertEquals("GONE", web.container("env/0/valueFrom/secretKeyRef/key"));
        assertEquals("KEY", web.container("env/1/valueFrom/secretKeyRef/key"));
        String example = web.export().text("20-web-secret.yaml.example");
        assertTrue(example.contains("KEY came from the secret 'login'\n"), example);
        assertTrue(example.contains("GONE came from a secret that isn't in the drawing ('n99')\n"), example);
    }

    @Test
    void aSecretThatATaskReadsNeedsAHand() {
        NodeId secret = web.drawing().node(Secret.ID, "login", web.region());
        EdgeId reads = web.drawing().connect(web.task(), ReadsSecret.ID, secret);
        web.drawing().set(reads, ReadsSecret.VARIABLE, "PASSWORD").set(reads, ReadsSecret.JSON_KEY, "password");
        assertEquals(
                List.of("Give web the key password of the secret 'login' in the variable PASSWORD of its containers, "
                        + "from a Secret that you fill by hand or with an operator."),
                web.export().messages(KubernetesRules.ACTION, reads));
    }

    @Test
    void privateRegistriesGetAPullSecret() {
        NodeId registry = web.drawing().node(ExternalRegistry.ID, "GitHub");
        web.drawing().set(registry, ExternalRegistry.URL, "ghcr.io/team")
                .set(registry, ExternalRegistry.CREDENTIALS, SECRET)
                .set(web.container(), Container.IMAGE, "app:2");
        web.drawing().connect(web.container(), Pulls.ID, registry);
        assertEquals("ghcr.io/team/app:2", web.container("image"));
        assertEquals(List.of(Map.of("name", "web-github")), pod("imagePullSecrets"));
        assertEquals("kubernetes.io/dockerconfigjson", web.export().at("20-web-github-secret.yaml.example", "type"));
    }

    @Test
    void anImageFromEcrNeedsTheNumberOfTheAccount() {
        NodeId repository = web.drawing().node(EcrRepository.ID, "shop/web", web.region());
        EdgeId pulls = web.drawing().connect(web.container(), Pulls.ID, repository);
        assertEquals("000000000000.dkr.ecr.us-east-1.amazonaws.com/shop/web:latest", web.container("image"));
        web.drawing().set(pulls, Pulls.TAG, "1.4");
        assertEquals("000000000000.dkr.ecr.us-east-1.amazonaws.com/shop/web:1.4", web.container("image"));
        assertTrue(web.export().places(KubernetesRules.ACTION).contains("n5 image"));
        assertEquals("1.4", web.export().at("30-web-deployment.yaml", "metadata/labels/app.kubernetes.io~version"));
    }

    @ParameterizedTest
    @CsvSource({
            "1000,1000,1000,", "1000:2000,1000,2000,", "nginx,10001,10001,lost", "0,10001,10001,lost",
            "root:root,10001,10001,lost", ",10001,10001,action"
    })
    void usersAreNumbersAndNeverRoot(String user, int id, int group, String word) {
        if (user != null) {
            web.drawing().set(web.container(), Container.USER, user);
        }
        assertEquals(id, pod("securityContext/runAsUser"));
        assertEquals(group, pod("securityContext/runAsGroup"));
        assertEquals(
                word == null ? 0 : 1,
                web.export().result().problems().stream()
                        .filter(problem -> problem.message().contains("runs as user"))
                        .filter(problem -> ReportPage.word(problem.rule()).equals(word))
                        .count());
    }

    @Test
    void aReadOnlyFileSystemLeavesRoomForTemporaryFiles() {
        assertEquals(false, web.container("securityContext/readOnlyRootFilesystem"));
        assertEquals("absent", pod("volumes"));
        web.drawing().set(web.container(), Container.READONLY_ROOT_FILESYSTEM, true);
        assertEquals(true, web.container("securityContext/readOnlyRootFilesystem"));
        assertEquals(List.of(Map.of("name", "tmp", "mountPath", "/tmp")), web.container("volumeMounts"));
        assertEquals(List.of(Map.of("name", "tmp", "emptyDir", Map.of())), pod("volumes"));
    }

    @Test
    void lowPortsAreOpenedToEverybodyInThePod() {
        assertEquals("absent", pod("securityContext/sysctls"));
        web.listen(web.container(), 80);
        assertEquals(
                List.of(Map.of("name", "net.ipv4.ip_unprivileged_port_start", "value", "0")),
                pod("securityContext/sysctls"));
        assertTrue(web.export().places(KubernetesRules.CHANGED).contains("n5 portMappings"));
    }

    @Test
    void portsOfAPodHaveDifferentNamesAndNumbers() {
        NodeId other = container("other");
        web.drawing().set(other, Container.PORT_MAPPINGS, List.of(
                Values.EMPTY.with(PortMapping.CONTAINER_PORT, 8080L),
                Values.EMPTY.with(PortMapping.CONTAINER_PORT, 81L)
                        .with(PortMapping.NAME, "a_very_long_name_of_a_port")
                        .with(PortMapping.HOST_PORT, 8081L)));
        assertEquals(1, ((List<?>) pod("containers/1/ports")).size());
        assertEquals(15, ((String) pod("containers/1/ports/0/name")).length());
        assertTrue(web.export().places(KubernetesRules.LOST).containsAll(
                List.of("n6 portMappings[0]", "n6 portMappings[1].hostPort")));
        assertTrue(web.export().places(KubernetesRules.CHANGED).contains("n6 portMappings[1].name"));
    }

    @Test
    void podsWaitForTheLoadBalancerAndForTheirSlowestContainer() {
        web.drawing().set(container("slow"), Container.STOP_TIMEOUT, 90L);
        assertEquals(100, pod("terminationGracePeriodSeconds"));
        assertEquals(10, web.container("lifecycle/preStop/sleep/seconds"));
        assertEquals("absent", pod("containers/1/lifecycle"));
    }

    @Test
    void thePlatformSelectsNodes() {
        web.drawing().set(web.task(), TaskDefinition.CPU_ARCHITECTURE, CpuArchitecture.ARM64);
        assertEquals(Map.of("kubernetes.io/os", "linux", "kubernetes.io/arch", "arm64"), pod("nodeSelector"));
        web.drawing().set(web.task(), TaskDefinition.OPERATING_SYSTEM, OperatingSystem.WINDOWS_SERVER_2022_CORE);
        assertEquals("windows", pod("nodeSelector/kubernetes.io~os"));
        assertEquals(Map.of("name", "windows"), pod("os"));
        assertEquals(Map.of("runAsNonRoot", true), pod("securityContext"));
        assertEquals("absent", web.container("securityContext"));
    }

    @Test
    void moreDiskIsAskedForByTheFirstContainer() {
        web.drawing().set(web.task(), TaskDefinition.EPHEMERAL_STORAGE, 40L);
        assertEquals("40Gi", web.container("resources/requests/ephemeral-storage"));
        assertEquals("40Gi", web.container("resources/limits/ephemeral-storage"));
    }

    @Test
    void podsAreSpreadAndKnowNothingOfTheCluster() {
        assertEquals("topology.kubernetes.io/zone", pod("topologySpreadConstraints/0/topologyKey"));
        assertEquals("kubernetes.io/hostname", pod("topologySpreadConstraints/1/topologyKey"));
        assertEquals(false, pod("automountServiceAccountToken"));
        assertEquals(false, pod("enableServiceLinks"));
        assertEquals("web", pod("serviceAccountName"));
    }
}
