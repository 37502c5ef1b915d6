package gantry.export.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.Drawing;
import gantry.export.ExportResult;
import gantry.export.Recipe;
import gantry.export.SourceMap;
import gantry.export.cloudformation.recipe.Recipes;
import gantry.model.CancelToken;
import gantry.model.check.Problem;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Annotation;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.eks.EksCluster;
import gantry.model.kinds.kubernetes.Deployment;
import gantry.model.kinds.kubernetes.Namespace;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.whiteboard.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

class CloudFormationExporterTest {

    private static final String ORDERS = """
            AWSTemplateFormatVersion: "2010-09-09"
            Description: Orders 2026 (drawn with Gantry)
            Metadata:
              Gantry:
                FormatVersion: 1
                DiagramId: d-test
                Nodes:
                  n1:
                    Kind: aws.region
                    Name: region
                    X: 0
                    "Y": 0
                    W: 176
                    H: 64
                  n2:
                    Kind: aws.sqs.queue
                    Name: orders
                    Parent: n1
                    X: 40
                    "Y": 20
                    W: 176
                    H: 64
            Resources:
              OrdersQueue:
                Type: AWS::SQS::Queue
                DeletionPolicy: Retain
                UpdateReplacePolicy: Retain
                Metadata:
                  Gantry:
                    Node: n2
                    Role: Queue
                Properties:
                  VisibilityTimeout: 30
                  MessageRetentionPeriod: 345600
                  DelaySeconds: 0
                  SqsManagedSseEnabled: true
                  RedrivePolicy:
                    deadLetterTargetArn: !GetAtt OrdersDeadLetterQueue.Arn
                    maxReceiveCount: 5
              OrdersDeadLetterQueue:
                Type: AWS::SQS::Queue
                DeletionPolicy: Retain
                UpdateReplacePolicy: Retain
                Metadata:
                  Gantry:
                    Node: n2
                    Role: DeadLetterQueue
                Properties:
                  MessageRetentionPeriod: 1209600
                  SqsManagedSseEnabled: true
            Outputs:
              OrdersQueueUrl:
                Description: Queue orders
                Value: !Ref OrdersQueue
            """;

    private static ExportResult export(Diagram diagram, String format) {
        return Exported.exporter().export(diagram, format, new CancelToken());
    }

    private static Diagram queue() {
        var drawing = new Drawing("Orders 2026");
        NodeId region = drawing.node(Region.ID, "region");
        drawing.set(region, Region.CODE, "eu-central-1");
        drawing.node(SqsQueue.ID, "orders", region);
        return drawing.diagram();
    }

    @Test
    void aQueueBecomesAWholeTemplate() {
        ExportResult result = export(queue(), "yaml");
        assertEquals("template.yaml", result.artifacts().getFirst().path());
        assertEquals(
                ORDERS,
                result.artifacts().getFirst().text());
        assertEquals(List.of(), result.problems());
        assertEquals(
                "aws cloudformation deploy --template-file template.yaml --stack-name orders-2026"
                        + " --region eu-central-1",
                result.nextStep());
    }

    @Test
    void linesLeadToTheElementTheyCameFrom() {
        ExportResult result = export(queue(), "yaml");
        var orders = new NodeId("n2");
        assertEquals(
                List.of(
                        new SourceMap.Span("template.yaml", 24, 39, orders, "OrdersQueue", "AWS::SQS::Queue"),
                        new SourceMap.Span("template.yaml", 40, 50, orders, "OrdersDeadLetterQueue", "AWS::SQS::Queue"),
                        new SourceMap.Span("template.yaml", 52, 54, orders, "OrdersQueueUrl", "")),
                result.sourceMap().spansOf(orders));
    }

    @Test
    void everySpanBeginsWithItsName() {
        for (Diagram diagram : Examples.all().values()) {
            for (String format : Exported.exporter().formats()) {
                ExportResult result = export(diagram, format);
                List<String> lines = result.artifacts().getFirst().text().lines().toList();
                for (SourceMap.Span span : result.sourceMap().spans()) {
                    assertTrue(lines.get(span.first() - 1).contains(span.name()), span::toString);
                    assertTrue(span.last() <= lines.size(), span::toString);
                }
            }
        }
    }

    @Test
    void yamlAndJsonSayTheSame() {
        for (Diagram diagram : Examples.all().values()) {
            String yaml = export(diagram, "yaml").artifacts().getFirst().text();
            String json = export(diagram, "json").artifacts().getFirst().text();
            assertEquals(longForm(json), longForm(yaml));
        }
    }

    /// A text with its tags spelt long and its keys sorted.
    private static Object longForm(String yaml) {
        var settings = LoadSettings.builder().build();
        return data(new Compose(settings).composeString(yaml).orElseThrow());
    }

    private static Object data(org.snakeyaml.engine.v2.nodes.Node node) {
        Object plain = switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode list -> list.getValue().stream().map(CloudFormationExporterTest::data).toList();
            case MappingNode map -> {
                var entries = new TreeMap<String, Object>();
                map.getValue()
                        .forEach(entry -> entries.put((String) data(entry.getKeyNode()), data(entry.getValueNode())));
                yield entries;
            }
            default -> throw new IllegalArgumentException(node.toString());
        };
        String tag = node.getTag().getValue();
        return switch (tag) {
            case "!Ref" -> Map.of("Ref", plain);
            case "!GetAtt" -> Map.of("Fn::GetAtt", List.of(((String) plain).split("\\.", 2)));
            default -> tag.startsWith("!") ? Map.of("Fn::" + tag.substring(1), plain) : plain;
        };
    }

    @Test
    void theExamplesUseEveryConnectionThatHasARecipe() {
        var used = new HashSet<String>();
        Examples.all().values().forEach(diagram -> diagram.edges().stream().map(Edge::kind).forEach(used::add));
        Set<String> connections = Kinds.CONNECTIONS.stream().map(kind -> kind.id()).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Recipes.ALL.stream()
                        .map(Recipe::kind)
                        .filter(kind -> connections.contains(kind) && !used.contains(kind))
                        .toList());
    }

    @Test
    void kubernetesObjectsAreSaidToBeNoPartOfTheTemplate() {
        var creation = new Creation(Kinds.catalogue());
        Diagram diagram = Diagram.empty("test", "Test");
        NodeId parent = NodeId.CANVAS;
        for (String kind : List.of(Region.ID, EksCluster.ID, Namespace.ID, Deployment.ID)) {
            Creation.Added added = creation.add(diagram, kind, parent, new Point(0, 0));
            diagram = diagram.apply(added.diff());
            parent = added.id();
        }
        assertEquals(
                List.of("\"app\" (Namespace) and what stands in it are Kubernetes objects and no part of the template."),
                export(diagram, "yaml").problems().stream()
                        .filter(problem -> problem.rule().id().equals("export/not-expressed"))
                        .map(Problem::message)
                        .toList());
    }

    @Test
    void theExamplesAreExportedCompletely() {
        Examples.all().values().forEach(diagram -> assertEquals(List.of(), export(diagram, "yaml").problems()));
    }

    @Test
    void movingANodeChangesOnlyWhatIsRememberedOfTheDrawing() {
        Diagram diagram = Examples.fargateWebApp();
        var draft = new Draft(diagram);
        for (Node node : diagram.nodes()) {
            draft.put(node.withBounds(new Bounds(-node.bounds().x(), -node.bounds().y(), 50, 50)));
        }
        Exported before = Exported.of(diagram);
        Exported after = Exported.of(diagram.apply(draft.diff()));
        for (String section : List.of("Parameters", "Conditions", "Resources", "Outputs")) {
            assertEquals(before.at(section), after.at(section));
        }
    }

    @Test
    void anEmptyDrawingGivesNoFile() {
        for (Drawing drawing : List.of(new Drawing(""), new Drawing("Notes"))) {
            drawing.node(Note.ID, "remember");
            ExportResult result = export(drawing.diagram(), "yaml");
            assertEquals(List.of(), result.artifacts());
            assertEquals(
                    List.of("export/nothing-to-export"),
                    result.problems().stream().map(problem -> problem.rule().id()).toList());
        }
    }

    @Test
    void whatIsNotKnownOrNotLegalIsReported() {
        var drawing = new Drawing("");
        NodeId odd = drawing.node("aws.not.known", "odd");
        NodeId queue = drawing.node(SqsQueue.ID, "orders");
        NodeId service = drawing.node(EcsService.ID, "web");
        drawing.connect(queue, "triggers-service", service);
        drawing.connect(odd, Annotation.ID, queue);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("export/unknown-kind", "export/unknown-kind", "export/incomplete"), exported.rules());
        assertEquals(List.of("OrdersQueue", "OrdersDeadLetterQueue"), List.copyOf(exported.resources().keySet()));
    }

    @Test
    void anInvalidValueIsReplacedByTheDefault() {
        var drawing = new Drawing("");
        NodeId queue = drawing.node(SqsQueue.ID, "orders");
        drawing.set(queue, SqsQueue.VISIBILITY_TIMEOUT, 50_000L);
        Exported exported = Exported.of(drawing);
        assertEquals(List.of("export/invalid-value"), exported.rules());
        assertEquals(30, exported.property("OrdersQueue", "VisibilityTimeout"));
    }

    @Test
    void aCircleOfQueuesIsReported() {
        var drawing = new Drawing("");
        NodeId one = drawing.node(SqsQueue.ID, "one");
        NodeId two = drawing.node(SqsQueue.ID, "two");
        drawing.connect(one, "redrives", two);
        drawing.connect(two, "redrives", one);
        assertEquals(List.of("export/circular-reference"), Exported.of(drawing).rules());
    }

    @Test
    void aCancelledExportStops() {
        var token = new CancelToken();
        token.cancel();
        assertThrows(
                CancellationException.class,
                () -> Exported.exporter().export(Examples.fargateWebApp(), "yaml", token));
        assertThrows(IllegalArgumentException.class, () -> export(queue(), "xml"));
    }

    @Test
    void manyNodesWithTheSameNameAreToldApart() {
        var drawing = new Drawing("Many");
        for (int index = 0; index < 5000; index++) {
            drawing.node(SqsQueue.ID, "orders");
        }
        ExportResult result = export(drawing.diagram(), "json");
        List<String> rules = result.problems().stream().map(problem -> problem.rule().id()).toList();
        assertEquals(List.of("export/too-large", "export/too-large", "export/too-large"), rules);
        Set<String> names = result.sourceMap().spans().stream()
                .map(SourceMap.Span::name)
                .filter(name -> !name.endsWith("Url"))
                .collect(Collectors.toSet());
        assertEquals(2 * 5000, names.size());
    }
}
