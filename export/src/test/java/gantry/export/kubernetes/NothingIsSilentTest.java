package gantry.export.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.Drawing;
import gantry.export.ExportResult;
import gantry.model.CancelToken;
import gantry.model.check.FieldPath;
import gantry.model.check.Location;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Element;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.Json;
import gantry.model.kind.Kind;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.balancing.ApplicationLoadBalancer;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.connection.DependsOn;
import gantry.model.kinds.connection.ExecutionRole;
import gantry.model.kinds.connection.Pulls;
import gantry.model.kinds.connection.RunsTask;
import gantry.model.kinds.connection.Targets;
import gantry.model.kinds.connection.TaskRole;
import gantry.model.kinds.ecs.Container;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.ecs.ServiceAutoScaling;
import gantry.model.kinds.ecs.TaskDefinition;
import gantry.model.kinds.identity.IamRole;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import gantry.model.kinds.operations.LogGroup;
import gantry.model.kinds.whiteboard.Note;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever is set in a drawing shows in the manifests or in the report.
class NothingIsSilentTest {

    /// What makes no difference to pods, with the reason beside it in the kind.
    private static final Set<String> WITHOUT_MEANING = Set.of(
            "aws.ecs.task-definition compatibilities",
            "aws.ecs.task-definition family",
            "aws.ecs.service enableExecuteCommand",
            // Pods have no capabilities anyway.
            "aws.ecs.container capabilitiesDrop",
            // Seen only while there is a router, which is reported.
            "aws.ecs.container firelensOptions",
            // Names what is meant anyway: the shop has one cluster.
            "runs-task cluster");

    /// Values of every shape; a property takes the valid ones.
    private static final List<Object> CANDIDATES = List.of(
            List.of(Map.of("provider", "spare", "weight", 2)),
            true, false, 1L, 2L, 3L, 21L, 60L, 99L, 150L, 8080L, 4096L, "a", "/a", "b:1", "0:0", "n2",
            "cron(1 2 * * ? *)", "Europe/Paris", "10.1.0.0/16", "HOST", "host", "EC2", "DAEMON", "ARM64", "DISABLED",
            "disabled", "WINDOWS_SERVER_2022_CORE", "internal", "COMPLETE", "200", "splunk", "HTTPS", List.of("GET"),
            List.of("a"),
            List.of("/a"), List.of("EC2"), List.of("n4"), Map.of("A", "b"),
            Map.of("A", "arn:aws:ssm:us-east-1:123456789012:parameter/x"), Map.of("command", List.of("CMD", "x")),
            List.of(Map.of("containerPort", 7L)), List.of(Map.of("metric", "MEMORY", "target", BigDecimal.TEN)),
            List.of(Map.of("schedule", "rate(1 hour)")), List.of(Map.of("protocol", "HTTP", "port", 81L)), "LATEST",
            "CODE_DEPLOY", "NONE", "fluentbit", "arn:aws:ssm:us-east-1:123456789012:parameter/x",
            List.of("arn:aws:s3:::files/a.env"), Map.of("net.core.somaxconn", "1024"),
            List.of(Map.of("hostPath", "/dev/fuse")), List.of(Map.of("containerPath", "/run")));

    /// Other kinds have one finding for everything that is set.
    private static final Set<String> EXPORTED = Set.of(
            EcsCluster.ID,
            EcsService.ID,
            TaskDefinition.ID,
            Container.ID,
            ServiceAutoScaling.ID,
            ApplicationLoadBalancer.ID,
            EventBridgeSchedule.ID,
            Targets.ID,
            DependsOn.ID,
            Pulls.ID,
            RunsTask.ID);

    private static ExportResult export(Diagram diagram) {
        return new KubernetesExporter(Kinds.catalogue()).export(diagram, "yaml", new CancelToken());
    }

    @Test
    void everyValueChangesTheManifestsOrTheReport() {
        Diagram shop = Shop.diagram();
        ExportResult before = export(shop);
        var silent = new TreeSet<String>();
        var shown = new TreeSet<String>();
        for (Element element : elements(shop)) {
            for (Property<?> property : kind(element).properties()) {
                boolean shows = !EXPORTED.contains(element.kind()) || shows(shop, before, element, property);
                (shows ? shown : silent).add(element.kind() + " " + property.name());
            }
        }
        silent.removeAll(shown);
        silent.removeAll(WITHOUT_MEANING);
        assertEquals(Set.of(), silent);
    }

    private static List<Element> elements(Diagram diagram) {
        return Stream.<Element>concat(diagram.nodes().stream(), diagram.edges().stream()).toList();
    }

    private static Kind kind(Element element) {
        var catalogue = Kinds.catalogue();
        return element instanceof Node
                ? catalogue.node(element.kind())
                : catalogue.connection(element.kind());
    }

    private static <T> boolean shows(Diagram shop, ExportResult before, Element element, Property<T> property) {
        return CANDIDATES.stream()
                .filter(json -> property.type().fault(Json.normal(json)).isEmpty())
                .map(json -> element.values().withRaw(property.name(), json))
                .filter(values -> !values.effective(property).equals(element.values().effective(property)))
                .filter(values -> property.isVisible(values))
                .anyMatch(values -> isOther(shop, before, element, property, values));
    }

    private static boolean isOther(
            Diagram shop, ExportResult before, Element element, Property<?> property, Values values) {
        Diagram changed = shop.apply(new Draft(shop).put(element.withValues(values)).diff());
        ExportResult after = export(changed);
        var place = new Location.InDiagram(element.id(), FieldPath.of(property));
        return !after.artifacts().equals(before.artifacts())
                || !after.problems().equals(before.problems())
                || after.problems().stream().anyMatch(problem -> problem.location().equals(place));
    }

    @Test
    void aPropertyThatNobodyKnowsIsReported() {
        Web web = Web.draw();
        web.drawing().setRaw(web.service(), "colour", "red");
        assertTrue(web.export().places(KubernetesRules.LOST).contains(web.service() + " colour"));
    }

    @Test
    void anInvalidValueIsReportedAndReplacedByTheDefault() {
        Web web = Web.draw();
        web.drawing().setRaw(web.service(), "desiredCount", "many");
        assertEquals(2, web.deployment("replicas"));
        assertTrue(web.export().places(KubernetesRules.LOST).contains(web.service() + " desiredCount"));
    }

    @Test
    void whatStaysInAwsIsNamedOnce() {
        Web web = Web.draw();
        Drawing drawing = web.drawing();
        NodeId vpc = drawing.node(Vpc.ID, "main", web.region());
        NodeId subnet = drawing.node(Subnet.ID, "a", vpc);
        NodeId queue = drawing.node(SqsQueue.ID, "orders", web.region());
        NodeId function = drawing.node(LambdaFunction.ID, "resize", web.region());
        NodeId logs = drawing.node(LogGroup.ID, "/ecs/web", web.region());
        NodeId note = drawing.node(Note.ID, "");
        Exported exported = web.export();
        for (NodeId node : List.of(vpc, queue, function, logs)) {
            assertEquals(1, exported.messages(KubernetesRules.NOTE, node).size(), node.value());
        }
        assertEquals(List.of(), exported.messages(KubernetesRules.NOTE, subnet));
        assertEquals(List.of(), exported.messages(KubernetesRules.NOTE, note));
    }

    @Test
    void rolesAndAccessNeedAHand() {
        Web web = Web.draw();
        NodeId queue = web.drawing().node(SqsQueue.ID, "orders", web.region());
        NodeId role = web.drawing().node(IamRole.ID, "task-role");
        NodeId execution = web.drawing().node(IamRole.ID, "execution-role");
        var accesses = web.drawing().connect(web.task(), Accesses.ID, queue);
        web.drawing().connect(role, TaskRole.ID, web.task());
        var heir = web.drawing().connect(execution, ExecutionRole.ID, web.task());
        Exported exported = web.export();
        assertEquals(1, exported.messages(KubernetesRules.ACTION, accesses).size());
        assertTrue(exported.messages(KubernetesRules.ACTION, role).getFirst().contains("pods.eks.amazonaws.com"));
        assertEquals(1, exported.messages(KubernetesRules.LOST, heir).size());
        assertTrue(exported.text("10-web-serviceaccount.yaml").startsWith("# action: Let 'task-role' trust"));
        assertEquals(
                "169.254.170.23/32", exported.at("70-web-networkpolicy.yaml", "spec/egress/2/to/0/ipBlock/cidr"));
    }
}
