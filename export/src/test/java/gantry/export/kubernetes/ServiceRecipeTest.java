package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.Drawing;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Values;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.Scales;
import gantry.model.kinds.connection.TalksTo;
import gantry.model.kinds.ecs.AppProtocol;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.PortMapping;
import gantry.model.kinds.ecs.ScalingMetric;
import gantry.model.kinds.ecs.ScalingPolicy;
import gantry.model.kinds.ecs.ScheduledScaling;
import gantry.model.kinds.ecs.SchedulingStrategy;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.TaskDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceRecipeTest {

    private final Web web = Web.draw();

    private NodeId scaling(Values... policies) {
        NodeId scaling = web.drawing().node(ServiceAutoScaling.ID, "scaling", web.cluster());
        web.drawing().set(scaling, ServiceAutoScaling.POLICIES, List.of(policies));
        web.drawing().connect(scaling, Scales.ID, web.service());
        return scaling;
    }

    private static Values policy(ScalingMetric metric, String target) {
        return Values.EMPTY.with(ScalingPolicy.METRIC, metric).with(ScalingPolicy.TARGET, new BigDecimal(target));
    }

    @ParameterizedTest
    @CsvSource({"100,200,0,100%", "50,200,50%,100%", "0,150,100%,50%", "100,100,1,0"})
    void percentagesBecomeARollingUpdate(long least, long most, String unavailable, String surge) {
        web.drawing().set(web.service(), EcsService.MINIMUM_HEALTHY_PERCENT, least)
                .set(web.service(), EcsService.MAXIMUM_PERCENT, most);
        assertEquals(unavailable, web.deployment("strategy/rollingUpdate/maxUnavailable").toString());
        assertEquals(surge, web.deployment("strategy/rollingUpdate/maxSurge").toString());
    }

    @Test
    void theDesiredCountBecomesReplicasAndSeveralAreProtected() {
        assertEquals(2, web.deployment("replicas"));
        assertEquals(1, web.export().at("60-web-pdb.yaml", "spec/maxUnavailable"));
        web.drawing().set(web.service(), EcsService.DESIRED_COUNT, 1L);
        assertEquals(1, web.deployment("replicas"));
        assertFalse(web.export().paths().contains("60-web-pdb.yaml"));
    }

    @Test
    void aDaemonBecomesADaemonSet() {
        web.drawing().set(web.service(), EcsService.SCHEDULING_STRATEGY, SchedulingStrategy.DAEMON);
        NodeId scaling = scaling(policy(ScalingMetric.CPU, "50"));
        Exported exported = web.export();
        assertEquals("DaemonSet", exported.at("30-web-daemonset.yaml", "kind"));
        assertEquals(
                "absent",
                exported.at(
                        "30-web-daemonset.yaml",
                        "spec/template/spec/topologySpreadConstraints/0/matchLabelKeys"));
        assertFalse(exported.paths().contains("60-web-hpa.yaml"));
        assertFalse(exported.paths().contains("60-web-pdb.yaml"));
        assertEquals(1, exported.messages(KubernetesRules.LOST, scaling).size());
    }

    @Test
    void anAutoscalerOwnsTheNumberOfPods() {
        NodeId scaling = scaling(
                policy(ScalingMetric.CPU, "59.6").with(ScalingPolicy.SCALE_IN_COOLDOWN, 7200L),
                policy(ScalingMetric.MEMORY, "70").with(ScalingPolicy.SCALE_OUT_COOLDOWN, 90L));
        web.drawing().set(scaling, ServiceAutoScaling.MIN, 0L).set(scaling, ServiceAutoScaling.MAX, 9L);
        Exported exported = web.export();
        assertEquals("absent", exported.at("30-web-deployment.yaml", "spec/replicas"));
        String file = "60-web-hpa.yaml";
        assertEquals(
                Map.of("apiVersion", "apps/v1", "kind", "Deployment", "name", "web"),
                exported.at(file, "spec/scaleTargetRef"));
        assertEquals(1, exported.at(file, "spec/minReplicas"));
        assertEquals(9, exported.at(file, "spec/maxReplicas"));
        assertEquals(60, exported.at(file, "spec/metrics/0/resource/target/averageUtilization"));
        assertEquals("memory", exported.at(file, "spec/metrics/1/resource/name"));
        assertEquals(90, exported.at(file, "spec/behavior/scaleUp/stabilizationWindowSeconds"));
        assertEquals(3600, exported.at(file, "spec/behavior/scaleDown/stabilizationWindowSeconds"));
        assertTrue(exported.places(KubernetesRules.CHANGED).containsAll(
                List.of(scaling + " min", scaling + " policies")));
    }

    @Test
    void scalingThatHasNoEquivalentIsReportedAndLeavesTheLeastNumber() {
        NodeId scaling = scaling(policy(ScalingMetric.REQUESTS_PER_TARGET, "100"));
        web.drawing().set(scaling, ServiceAutoScaling.MIN, 3L);
        Exported exported = web.export();
        assertFalse(exported.paths().contains("60-web-hpa.yaml"));
        assertEquals(3, exported.at("30-web-deployment.yaml", "spec/replicas"));
        assertEquals(2, exported.messages(KubernetesRules.LOST, scaling).size());
    }

    @Test
    void scheduledChangesAreReported() {
        NodeId scaling = scaling(policy(ScalingMetric.CPU, "60"));
        web.drawing().set(
                scaling,
                ServiceAutoScaling.SCHEDULED,
                List.of(Values.EMPTY.with(ScheduledScaling.SCHEDULE, "cron(0 7 ? * MON-FRI *)")));
        assertTrue(web.export().places(KubernetesRules.LOST).contains(scaling + " scheduled[0]"));
    }

    @Test
    void aServiceListensOnThePortsOfItsPods() {
        web.drawing().set(web.container(), Container.PORT_MAPPINGS, List.of(
                Values.EMPTY.with(PortMapping.CONTAINER_PORT, 8080L)
                        .with(PortMapping.APP_PROTOCOL, AppProtocol.GRPC)));
        assertEquals(
                List.of(Map.of(
                        "name", "grpc", "port", 8080, "targetPort", "grpc", "protocol", "TCP", "appProtocol", "grpc")),
                web.export().at("40-web-service.yaml", "spec/ports"));
        web.drawing().set(web.container(), Container.PORT_MAPPINGS, List.of());
        assertFalse(web.export().paths().contains("40-web-service.yaml"));
    }

    @Test
    void selectorsHoldOnlyWhatNeverChanges() {
        Object selector = Map.of("app.kubernetes.io/name", "web", "app.kubernetes.io/instance", "shop-web");
        assertEquals(selector, web.deployment("selector/matchLabels"));
        assertEquals(selector, web.export().at("40-web-service.yaml", "spec/selector"));
    }

    @Test
    void incompleteServicesAreLeftOutAndReported() {
        NodeId alone = web.drawing().node(EcsService.ID, "alone", web.cluster());
        NodeId empty = web.drawing().node(EcsService.ID, "empty", web.cluster());
        web.drawing().connect(empty, Runs.ID, web.drawing().node(TaskDefinition.ID, "empty", web.region()));
        NodeId unused = web.drawing().node(TaskDefinition.ID, "unused", web.region());
        Exported exported = web.export();
        for (NodeId node : List.of(alone, empty, unused)) {
            assertEquals(1, exported.messages(KubernetesRules.LOST, node).size(), node.value());
        }
        assertFalse(exported.paths().stream().anyMatch(path -> path.contains("alone") || path.contains("empty")));
    }

    @Test
    void aServiceOutsideOfEveryClusterGetsTheNamespaceOfTheDrawing() {
        var drawing = new Drawing("My Shop");
        NodeId service = drawing.node(EcsService.ID, "web");
        NodeId task = drawing.node(TaskDefinition.ID, "web");
        drawing.node(Container.ID, "app", task);
        drawing.connect(service, Runs.ID, task);
        Exported exported = Exported.of(drawing);
        assertEquals("my-shop", exported.at("00-namespace.yaml", "metadata/name"));
        assertTrue(exported.places(KubernetesRules.CHANGED).contains(service.value()));
    }

    @Test
    void onlyWhatIsDrawnMayTalk() {
        NodeId api = web.another("api");
        web.drawing().connect(web.service(), TalksTo.ID, api);
        Exported exported = web.export();
        assertEquals(Map.of(), exported.at("70-default-deny-networkpolicy.yaml", "spec/podSelector"));
        assertEquals("absent", exported.at("70-web-networkpolicy.yaml", "spec/ingress"));
        Object ports = List.of(Map.of("port", 9090, "protocol", "TCP"));
        assertEquals(ports, exported.at("70-web-networkpolicy.yaml", "spec/egress/2/ports"));
        assertEquals(ports, exported.at("70-api-networkpolicy.yaml", "spec/ingress/0/ports"));
        assertEquals(
                "web",
                exported.at(
                        "70-api-networkpolicy.yaml",
                        "spec/ingress/0/from/0/podSelector/matchLabels/app.kubernetes.io~name"));
    }

    @Test
    void servicesOfOtherNamespacesAreReachedByTheirFullName() {
        NodeId tools = web.drawing().node(EcsCluster.ID, "tools", web.region());
        NodeId api = web.drawing().node(EcsService.ID, "api", tools);
        web.drawing().connect(api, Runs.ID, web.task());
        var edge = web.drawing().connect(web.service(), TalksTo.ID, api);
        Exported exported = web.export();
        assertTrue(exported.messages(KubernetesRules.CHANGED, edge).getFirst().contains("api.tools:8080"));
        assertEquals(
                Map.of("matchLabels", Map.of("kubernetes.io/metadata.name", "tools")),
                exported.at("shop/70-web-networkpolicy.yaml", "spec/egress/2/to/0/namespaceSelector"));
    }
}
