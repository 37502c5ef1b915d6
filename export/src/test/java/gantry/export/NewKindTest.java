package gantry.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.CancelToken;
import gantry.model.check.Checker;
import gantry.model.check.rules.Rules;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.format.DiagramFile;
import gantry.model.format.KindSchema;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.Containment;
import gantry.model.kind.NameRule;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Target;
import gantry.model.kind.Text;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.network.Region;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A kind that nobody knew before needs its definition and nothing else: the promise of one place per kind.
class NewKindTest {

    private static final Property<String> ENGINE_VERSION = Property.of("engineVersion", Text.line().upTo(10))
            .fallback("3.13")
            .about("The version of the broker.")
            .to(Target.CLOUDFORMATION, "Broker", "/EngineVersion");

    private static final NodeKind BROKER = NodeKind.of("aws.mq.broker")
            .title("Amazon MQ broker")
            .about("Runs RabbitMQ for programs that speak its protocols.")
            .category(Category.DATA)
            .icon("sqs-queue")
            .properties(ENGINE_VERSION)
            .inside(Containment.in(Region.ID))
            .names(
                    new NameRule("[a-z]{1,20}", "1 to 20 small letters", 20, true, false, NameRule.Scope.REGION),
                    "messages")
            .resource(Target.CLOUDFORMATION, "Broker", "AWS::AmazonMQ::Broker")
            .build();

    private static final Catalogue CATALOGUE = catalogue();

    private static Catalogue catalogue() {
        var kinds = new ArrayList<>(Kinds.NODES);
        kinds.add(BROKER);
        return new Catalogue(kinds, Kinds.CONNECTIONS);
    }

    private static Diagram drawing() {
        Diagram empty = Diagram.empty("d1", "Brokers");
        var creation = new Creation(CATALOGUE);
        Creation.Added region = creation.add(empty, Region.ID, NodeId.CANVAS, new Point(0, 0));
        Diagram diagram = empty.apply(region.diff());
        return diagram.apply(creation.add(diagram, BROKER.id(), region.id(), new Point(80, 80)).diff());
    }

    @Test
    void itIsExportedByItsBindings() {
        String template = Exporters.all(CATALOGUE)
                .getFirst()
                .export(drawing(), "yaml", new CancelToken())
                .artifacts()
                .getFirst()
                .text();
        assertTrue(template.contains("Type: AWS::AmazonMQ::Broker"), template);
        assertTrue(template.contains("EngineVersion: \"3.13\""), template);
    }

    @Test
    void itsNameAndFieldsAreChecked() {
        Diagram diagram = drawing();
        Node broker = diagram.nodes().stream().filter(node -> node.isA(BROKER.id())).findFirst().orElseThrow();
        Node wrong = broker.withName("Events 1")
                .withValues(broker.values().with(ENGINE_VERSION, "far too long a version"));
        Diagram changed = diagram.apply(new Draft(diagram).put(wrong).diff());
        List<String> found = new Checker(CATALOGUE, Rules.ALL, Clock.systemUTC())
                .run(changed, new CancelToken()).problems().stream()
                .map(problem -> problem.rule().id())
                .toList();
        assertEquals(List.of("field/invalid", "general/valid-unique-resource-name"), found);
    }

    @Test
    void itIsSavedDescribedAndDrawn() {
        var file = new DiagramFile(CATALOGUE);
        String text = file.write(drawing());
        DiagramFile.Reading reading = file.read("t", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), reading.problems());
        assertEquals(Optional.of(drawing()), reading.diagram());
        assertTrue(KindSchema.of(CATALOGUE).toString().contains("The version of the broker."));
        assertTrue(Drawing.svg(drawing(), CATALOGUE).contains(">messages<"));
    }
}
