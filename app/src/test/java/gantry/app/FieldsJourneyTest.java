package gantry.app;

import static gantry.app.Ground.INNER;
import static gantry.app.Ground.REGION;
import static gantry.app.Ground.innerFrame;
import static gantry.app.Ground.inside;
import static gantry.app.Ground.region;
import static gantry.app.OnScreen.appears;
import static gantry.app.OnScreen.field;
import static gantry.app.OnScreen.isShown;
import static gantry.app.OnScreen.lines;
import static gantry.app.OnScreen.texts;
import static gantry.app.OnScreen.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edits;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.kind.ListOf;
import gantry.model.kind.NodeKind;
import gantry.model.kind.Property;
import gantry.model.kind.Reference;
import gantry.model.kind.ValueType;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.ecs.EcsCluster;
import gantry.model.kinds.ecs.EcsService;
import gantry.model.kinds.lambda.EventBridgeSchedule;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Fields of the catalogue in the whole window: what they explain, what several elements share, what they refer to.
final class FieldsJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture window = new WindowFixture(directory);

    private Diagram diagram() {
        return window.state().diagram();
    }

    @Test
    void aScheduleTellsItsNextRunsOrWhatIsWrong(FxRobot robot) throws TimeoutException {
        window.open(robot, List.of(region(), inside(REGION, "n5", EventBridgeSchedule.ID, 160, 160)));
        window.select(robot, "n5");
        String runs = "Next runs (UTC):\nMon 23 Nov 2026, 06:00\nTue 24 Nov 2026, 06:00\nWed 25 Nov 2026, 06:00\n"
                + "Thu 26 Nov 2026, 06:00\nFri 27 Nov 2026, 06:00";
        robot.clickOn(field(robot, "Schedule"));
        robot.interact(() -> field(robot, "Schedule").setText("cron(0 6 ? * MON-FRI *)"));
        assertTrue(isShown(robot, runs));
        robot.push(KeyCode.ENTER);
        assertTrue(isShown(robot, runs));
        assertEquals(
                "cron(0 6 ? * MON-FRI *)",
                window.only(EventBridgeSchedule.ID).values().value(EventBridgeSchedule.EXPRESSION));
        robot.interact(() -> field(robot, "Schedule").setText("cron(0 6 * * MON-FRI *)"));
        List<String> below = faults(robot);
        assertEquals(1, below.size(), below.toString());
        assertTrue(below.getFirst().startsWith("Not a schedule yet: "), below.getFirst());
        assertFalse(isShown(robot, runs));
        robot.push(KeyCode.ENTER);
        told(robot, "'cron(0 6 * * MON-FRI *)' is not a valid schedule: ");
        assertEquals(List.of(), texts(robot, ".inspector .field-gloss"));
    }

    /// What stands below the fields of the selected element.
    private static List<String> faults(FxRobot robot) {
        return Stream.of(".inspector .field-fault", ".inspector .field-finding")
                .flatMap(query -> texts(robot, query).stream())
                .toList();
    }

    /// Waits for the check to say something that starts with this below a field.
    private static void told(FxRobot robot, String start) throws TimeoutException {
        until(() -> faults(robot).stream().anyMatch(fault -> fault.startsWith(start)));
    }

    @Test
    void whatTwoServicesShareIsSetInOneStep(FxRobot robot) {
        Node web = inside(INNER, "n5", EcsService.ID, 120, 180);
        Node shop = inside(INNER, "n6", EcsService.ID, 400, 180);
        window.open(robot, List.of(region(), innerFrame(EcsCluster.ID), web, shop));
        Diagram before = diagram();
        window.select(robot, "n5", "n6");
        assertTrue(isShown(robot, "2 elements selected"));
        assertTrue(isShown(robot, "What you set here is set on all of them."));
        robot.clickOn(field(robot, EcsService.DESIRED_COUNT.title())).write("5").push(KeyCode.ENTER);
        assertEquals(
                List.of(5L, 5L),
                Stream.of("n5", "n6")
                        .map(id -> diagram().require(new NodeId(id)).values().value(EcsService.DESIRED_COUNT))
                        .toList());
        assertEquals("Set Desired count of 2 elements", window.undoLabel());
        window.undoTheOneStep(robot);
        assertEquals(before, diagram());
    }

    /// Whoever has mended something from within a field may take it back there.
    @Test
    void aFieldInWhichNothingWasWrittenLeavesUndoToTheDrawing(FxRobot robot) {
        window.open(robot, List.of(region(), innerFrame(EcsCluster.ID), inside(INNER, "n5", EcsService.ID, 120, 180)));
        Diagram before = diagram();
        window.select(robot, "n5");
        robot.clickOn(field(robot, EcsService.DESIRED_COUNT.title()));
        robot.interact(() -> window.parts().session().commit("Rename", Edits.rename(before, new NodeId("n5"), "shop")));
        Diagram renamed = diagram();
        robot.press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(before, diagram());
        robot.press(KeyCode.CONTROL).push(KeyCode.Y).release(KeyCode.CONTROL);
        assertEquals(renamed, diagram());
        robot.write("7").press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(renamed, diagram());
        assertEquals("", field(robot, EcsService.DESIRED_COUNT.title()).getText());
    }

    @Test
    void aQueueAndATopicOfferOnlyWhatTheyShare(FxRobot robot) {
        Node queue = inside(REGION, "n5", SqsQueue.ID, 120, 180);
        Node topic = inside(REGION, "n6", SnsTopic.ID, 400, 180);
        window.open(robot, List.of(region(), queue, topic));
        window.select(robot, "n5", "n6");
        assertTrue(isShown(robot, "SQS queue, SNS topic"));
        assertTrue(isShown(robot, "Only what all of them share can be set here."));
        assertEquals(
                List.of("FIFO", "Compare contents", "KMS key"),
                robot.lookup(".inspector .field-label").queryAllAs(Label.class).stream().map(Label::getText).toList());
    }

    private static boolean refersTo(ValueType<?> type, String kind) {
        return switch (type) {
            case Reference reference -> reference.kinds().contains(kind);
            case ListOf<?> list -> refersTo(list.item(), kind);
            default -> false;
        };
    }

    private static Optional<Property<?>> reference(NodeKind kind) {
        return kind.properties().stream().filter(each -> refersTo(each.type(), Subnet.ID)).findFirst();
    }

    @Test
    void anElementIsChosenByTypingAndAMissingOneIsAFault(FxRobot robot) throws TimeoutException {
        NodeKind kind = Kinds.NODES.stream().filter(each -> reference(each).isPresent()).findFirst().orElseThrow();
        Property<?> property = reference(kind).orElseThrow();
        Values values = Values.EMPTY.withRaw(property.name(), List.of("n8"));
        window.open(
                robot,
                List.of(
                        region(),
                        innerFrame(Vpc.ID),
                        inside(INNER, "n5", kind.id(), 120, 180).withValues(values),
                        inside(INNER, "n6", Subnet.ID, 400, 180).withName("private-a"),
                        inside(INNER, "n7", Subnet.ID, 400, 280).withName("private-b"),
                        inside(INNER, "n8", Subnet.ID, 400, 380).withName("public-a")));
        window.select(robot, "n8");
        robot.push(KeyCode.DELETE);
        window.select(robot, "n5");
        told(robot, kind.title() + " 'n5-name' has an unusable value for Subnets, item 1.");
        robot.clickOn(field(robot, "Subnet 1")).push(KeyCode.CONTROL, KeyCode.A).write("priv", 0);
        appears(robot, ".type-ahead");
        assertEquals(List.of("private-a, Subnet", "private-b, Subnet"), lines(robot, ".type-ahead"));
        robot.write("ate-b", 0);
        assertEquals(List.of("private-b, Subnet"), lines(robot, ".type-ahead"));
        robot.push(KeyCode.ENTER);
        assertEquals(
                List.of("n7"),
                diagram().require(new NodeId("n5")).values().raw().get(property.name()));
        assertEquals("private-b", field(robot, "Subnet 1").getText());
        // Other rules may have something to say about one subnet alone.
        until(() -> faults(robot).stream().noneMatch(fault -> fault.contains(" has an unusable value for ")));
    }
}
