package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.kind.CidrBlock;
import gantry.model.kind.Values;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.balancing.Listener;
import gantry.model.kinds.balancing.ListenerProtocol;
import gantry.model.kinds.balancing.Scheme;
import gantry.model.kinds.connection.PlacedIn;
import gantry.model.kinds.connection.Runs;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadBalancerRecipeTest {

    private static final String FILE = "50-public-ingress.yaml";
    private static final String ANNOTATIONS = "metadata/annotations/alb.ingress.kubernetes.io~";

    private final Web web = Web.draw();
    private final NodeId vpc = web.drawing().node(Vpc.ID, "main", web.region());
    private final NodeId balancer = web.drawing().node(ApplicationLoadBalancer.ID, "public", vpc);
    private final EdgeId targets = web.drawing().connect(balancer, Targets.ID, web.service());

    private Object annotation(String name) {
        return web.export().at(FILE, ANNOTATIONS + name);
    }

    @Test
    void aLoadBalancerBecomesAnIngressWithItsSettingsAsText() {
        web.drawing().set(balancer, ApplicationLoadBalancer.SCHEME, Scheme.INTERNAL)
                .set(balancer, ApplicationLoadBalancer.IDLE_TIMEOUT, 90L)
                .set(balancer, ApplicationLoadBalancer.DELETION_PROTECTION, true);
        assertEquals("internal", annotation("scheme"));
        assertEquals("0.0.0.0/0", annotation("inbound-cidrs"));
        assertEquals("[{\"HTTP\":80}]", annotation("listen-ports"));
        assertEquals(
                "idle_timeout.timeout_seconds=90,deletion_protection.enabled=true,"
                        + "routing.http.drop_invalid_header_fields.enabled=true",
                annotation("load-balancer-attributes"));
        assertEquals("alb", web.export().at(FILE, "spec/ingressClassName"));
        assertEquals(
                Map.of(
                        "path", "/",
                        "pathType", "Prefix",
                        "backend", Map.of("service", Map.of("name", "web", "port", Map.of("name", "tcp-8080")))),
                web.export().at(FILE, "spec/rules/0/http/paths/0"));
    }

    @Test
    void httpIsRedirectedToHttps() {
        web.drawing().set(balancer, ApplicationLoadBalancer.LISTENERS, List.of(
                Values.EMPTY.with(Listener.PORT, 80L),
                Values.EMPTY.with(Listener.PROTOCOL, ListenerProtocol.HTTPS).with(Listener.PORT, 443L)));
        assertEquals("443", annotation("ssl-redirect"));
        assertEquals("absent", annotation("certificate-arn"));
        assertTrue(web.export().places(KubernetesRules.ACTION).contains(balancer + " listeners"));
    }

    @Test
    void theHealthCheckStandsAtTheServiceAndInTheProbes() {
        web.drawing().set(targets, Targets.HEALTH_CHECK_PATH, "/up")
                .set(targets, Targets.SUCCESS_CODES, "200")
                .set(targets, Targets.HEALTH_CHECK_INTERVAL, 20L);
        web.drawing().set(web.service(), EcsService.HEALTH_CHECK_GRACE_PERIOD, 70L);
        Exported exported = web.export();
        assertEquals("/up", exported.at("40-web-service.yaml", ANNOTATIONS + "healthcheck-path"));
        assertEquals("20", exported.at("40-web-service.yaml", ANNOTATIONS + "healthcheck-interval-seconds"));
        assertEquals(
                Map.of(
                        "httpGet", Map.of("path", "/up", "port", "tcp-8080"),
                        "periodSeconds", 20,
                        "timeoutSeconds", 5,
                        "successThreshold", 2,
                        "failureThreshold", 3),
                web.container("readinessProbe"));
        assertEquals(4, web.container("startupProbe/failureThreshold"));
        assertEquals("absent", web.container("livenessProbe"));
        assertTrue(exported.places(KubernetesRules.CHANGED).contains(targets + " successCodes"));
    }

    @Test
    void onlyTheLoadBalancerMayReachItsTargets() {
        assertEquals(
                List.of(Map.of("ipBlock", Map.of("cidr", "10.0.0.0/16"))),
                web.export().at("70-web-networkpolicy.yaml", "spec/ingress/0/from"));
        NodeId subnet = web.drawing().node(Subnet.ID, "a", vpc);
        web.drawing().set(subnet, Subnet.CIDR, CidrBlock.parse("10.0.8.0/24").orElseThrow());
        web.drawing().connect(balancer, PlacedIn.ID, subnet);
        assertEquals(
                List.of(Map.of("ipBlock", Map.of("cidr", "10.0.8.0/24"))),
                web.export().at("70-web-networkpolicy.yaml", "spec/ingress/0/from"));
    }

    @Test
    void targetsInTwoNamespacesShareOneLoadBalancer() {
        NodeId tools = web.drawing().node(EcsCluster.ID, "tools", web.region());
        NodeId admin = web.drawing().node(EcsService.ID, "admin", tools);
        web.drawing().connect(admin, Runs.ID, web.task());
        EdgeId second = web.drawing().connect(balancer, Targets.ID, admin);
        web.drawing().set(second, Targets.PATHS, List.of("/admin", "/admin/*"));
        Exported exported = web.export();
        assertEquals("shop-public", exported.at("shop/" + FILE, ANNOTATIONS + "group.name"));
        assertEquals("shop-public", exported.at("tools/" + FILE, ANNOTATIONS + "group.name"));
        assertEquals("/admin", exported.at("tools/" + FILE, "spec/rules/0/http/paths/0/path"));
    }

    @Test
    void functionsAndMissingPortsAreReported() {
        NodeId function = web.drawing().node(LambdaFunction.ID, "resize", web.region());
        EdgeId toFunction = web.drawing().connect(balancer, Targets.ID, function);
        web.drawing().set(targets, Targets.PORT, 1234L);
        Exported exported = web.export();
        assertEquals(1, exported.messages(KubernetesRules.LOST, toFunction).size());
        assertEquals(1, exported.messages(KubernetesRules.LOST, targets).size());
        assertEquals(1, exported.messages(KubernetesRules.LOST, balancer).size());
        assertFalse(exported.paths().contains(FILE));
    }
}
