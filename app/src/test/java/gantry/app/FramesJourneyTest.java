package gantry.app;

import static gantry.app.Drawings.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.Selection;
import gantry.app.shell.Action;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kinds.connection.Annotation;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.whiteboard.Note;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Frames, locks and names in the real window.
final class FramesJourneyTest {

    private static final NodeId REGION = new NodeId("n1");
    private static final NodeId QUEUE = new NodeId("n2");
    private static final NodeId FUNCTION = new NodeId("n3");
    private static final EdgeId ARROW = new EdgeId("e1");

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    private final JourneyHand hand = new JourneyHand(fixture);
    private final FxRobot robot = fixture.robot();

    private void openRegion() {
        List<Node> nodes = List.of(
                node("n1", Region.ID, NodeId.CANVAS, new Bounds(40, 40, 640, 320)),
                node("n2", SqsQueue.ID, REGION, new Bounds(80, 120, 176, 64)),
                node("n3", LambdaFunction.ID, REGION, new Bounds(400, 120, 176, 64)));
        Edge arrow = Edge.of(ARROW, Annotation.ID, QUEUE, FUNCTION);
        fixture.open(robot, nodes, List.of(arrow));
        robot.interact(fixture.canvas()::requestFocus);
    }

    private String name(NodeId id) {
        return hand.diagram().require(id).name();
    }

    @Test
    void aFrameIsCollapsedByItsArrowAndExpandedByADoubleClick() {
        openRegion();
        Diagram before = hand.diagram();
        robot.clickOn(fixture.onScreen(new Point(662, 56)));
        assertEquals(Set.of(REGION), Set.copyOf(hand.state().shown().nodes().stream().map(Node::id).toList()));
        assertEquals("Collapse n1-name", fixture.undoLabel());
        robot.doubleClickOn(fixture.onScreen(new Point(140, 70)));
        assertEquals(before, hand.diagram());
    }

    @Test
    void theKeyCollapsesAndTheTitleOfTheActionFollows() {
        openRegion();
        Action fold = fixture.parts().actions().get("arrange.collapse");
        assertEquals(List.of("Collapse", false), List.of(fold.title().getValue(), fold.enabled().getValue()));
        hand.have(REGION);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertTrue(hand.diagram().require(REGION).is(Trait.COLLAPSED));
        assertEquals(List.of("Expand", true), List.of(fold.title().getValue(), fold.enabled().getValue()));
        robot.interact(() -> fixture.canvas().reveal(QUEUE));
        assertEquals(List.of("Collapse", false), List.of(fold.title().getValue(), fold.enabled().getValue()));
        assertEquals("Expand n1-name", fixture.undoLabel());
    }

    @Test
    void whatIsLockedStaysAndTheStatusLineSaysWhy() {
        openRegion();
        Action lock = fixture.parts().actions().get("arrange.lock");
        robot.clickOn(fixture.onScreen(new Point(168, 152)));
        assertEquals("Lock", lock.title().getValue());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertEquals("Unlock", lock.title().getValue());
        Diagram locked = hand.diagram();
        // Elsewhere on the card: twice at the same place could be a double click.
        robot.moveTo(fixture.onScreen(new Point(200, 168))).press(MouseButton.PRIMARY).moveBy(40, 40)
                .release(MouseButton.PRIMARY);
        assertEquals(locked, hand.diagram());
        assertEquals(List.of("n2-name is locked. Unlock it with Ctrl+L."), OnScreen.texts(robot, ".status-hint"));
        robot.push(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.L);
        assertEquals("Unlock n2-name", fixture.undoLabel());
    }

    @Test
    void aNewElementIsNamedByTypingEvenWithTheLettersOfTools() {
        openRegion();
        robot.push(KeyCode.N).clickOn(fixture.onScreen(new Point(300, 500)));
        robot.write("vhc");
        assertEquals("vhc", robot.lookup(".label-editor").queryAs(TextInputControl.class).getText());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("vhc", fixture.only(Note.ID).name());
        assertEquals("select", hand.tool());
    }

    @Test
    void aSelectedElementIsRenamedByTypingButLettersOfToolsChooseTools() {
        openRegion();
        robot.clickOn(fixture.onScreen(new Point(168, 152))).write("jobs").push(KeyCode.ENTER);
        assertEquals("jobs", name(QUEUE));
        robot.push(KeyCode.H);
        assertEquals("pan", hand.tool());
        assertEquals("jobs", name(QUEUE));
        assertTrue(robot.lookup(".label-editor").queryAll().isEmpty());
    }

    @Test
    void escapeDropsWhatWasTyped() {
        openRegion();
        Diagram before = hand.diagram();
        robot.clickOn(fixture.onScreen(new Point(168, 152))).write("jx").push(KeyCode.ESCAPE);
        assertEquals(before, hand.diagram());
        assertTrue(robot.lookup(".label-editor").queryAll().isEmpty());
    }

    @Test
    void tabKeepsTheNameAndGoesOnToTheNextSibling() {
        openRegion();
        robot.clickOn(fixture.onScreen(new Point(168, 152))).push(KeyCode.F2).write("orders").push(KeyCode.TAB);
        assertEquals("orders", name(QUEUE));
        assertEquals(Selection.of(FUNCTION), hand.state().selection());
        assertTrue(robot.lookup(".label-editor").queryAll().isEmpty());
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(Selection.of(REGION), hand.state().selection());
    }

    @Test
    void titlesOfFramesAndCollapsedFramesAreRenamedInPlace() {
        openRegion();
        hand.have(REGION);
        robot.push(KeyCode.F2).write("Frankfurt").push(KeyCode.ENTER);
        assertEquals("Frankfurt", name(REGION));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C).push(KeyCode.F2);
        Bounds field = bounds();
        Bounds card = hand.state().shown().require(REGION).bounds();
        assertTrue(card.contains(field), field + " in " + card);
        robot.write("Dublin").push(KeyCode.ENTER);
        assertEquals("Dublin", name(REGION));
    }

    private Bounds bounds() {
        var box = robot.lookup(".label-editor").queryAs(TextInputControl.class).getBoundsInParent();
        Point corner = hand.state().viewport().toWorld(new Point(box.getMinX(), box.getMinY()));
        return new Bounds(corner.x(), corner.y(), box.getWidth(), box.getHeight());
    }

    @Test
    void theEditorGrowsWithItsText() {
        openRegion();
        hand.have(QUEUE);
        robot.push(KeyCode.F2);
        double before = bounds().width();
        robot.write("a name that is much longer than the card");
        assertTrue(bounds().width() > before, bounds().toString());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theWordsOfAnArrowAreWrittenOnIt() {
        openRegion();
        robot.doubleClickOn(fixture.onScreen(new Point(320, 152)));
        robot.write("hands over").push(KeyCode.ENTER);
        Edge arrow = hand.diagram().require(ARROW);
        assertEquals("hands over", arrow.values().value(Annotation.TEXT));
        assertEquals("Label arrow", fixture.undoLabel());
        robot.doubleClickOn(fixture.onScreen(new Point(320, 152))).push(KeyCode.DELETE).push(KeyCode.ENTER);
        assertTrue(hand.diagram().require(ARROW).values().raw().isEmpty());
    }
}
