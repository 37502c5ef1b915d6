package gantry.app;

import static gantry.app.Drawings.node;
import static gantry.app.JourneyHand.NOWHERE;
import static gantry.app.JourneyHand.ORDERS;
import static gantry.app.JourneyHand.PACK;
import static gantry.app.JourneyHand.REGION;
import static gantry.app.JourneyHand.STOCK;
import static gantry.app.OnScreen.inPalette;
import static gantry.app.OnScreen.searchPalette;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.tool.Zooming;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kinds.messaging.SnsTopic;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.whiteboard.Note;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Mouse and keys in the real window: adding, selecting, moving, copying.
final class MouseAndKeysJourneyTest {

    private static final NodeId OTHER = new NodeId("other");

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    private final JourneyHand hand = new JourneyHand(fixture);
    private final FxRobot robot = fixture.robot();

    /// Another Region below the first one.
    private Diagram drawTwoRegions() {
        return hand.draw(List.of(node("other", Region.ID, NodeId.CANVAS, new Bounds(40, 464, 320, 112))), List.of());
    }

    private Node added(Diagram before) {
        List<Node> added = hand.diagram().nodes().stream().filter(node -> before.node(node.id()).isEmpty()).toList();
        assertEquals(1, added.size());
        return added.getFirst();
    }

    @Test
    void anElementIsDraggedFromThePaletteIntoTheFrameUnderThePointer() {
        Diagram before = hand.draw();
        fixture.dragFromPalette(robot, "SNS topic", new Point(200, 312));
        Node topic = added(before);
        assertEquals(List.of(SnsTopic.ID, REGION), List.of(topic.kind(), topic.parent()));
        assertTrue(topic.bounds().contains(new Point(200, 312)), topic.bounds().toString());
        hand.assertOneStepFrom(before, "Add SNS topic");
    }

    @Test
    void aDoubleClickInThePaletteAddsInTheMiddleOfTheView() {
        hand.draw();
        robot.interact(() -> Zooming.scroll(fixture.parts().session(), 3_000, 3_000));
        searchPalette(robot, "Note");
        robot.doubleClickOn(inPalette(robot, "Note"));
        Point middle = hand.state().viewport().visible().center();
        assertTrue(fixture.only(Note.ID).bounds().contains(middle), fixture.only(Note.ID).bounds() + " at " + middle);
    }

    @Test
    void aDoubleClickInThePaletteAddsInsideTheSelectedFrame() {
        Diagram before = drawTwoRegions();
        hand.click(new Point(100, 480));
        assertEquals(Set.of("other"), hand.selected());
        searchPalette(robot, "SQS queue");
        robot.doubleClickOn(inPalette(robot, "SQS queue"));
        assertEquals(OTHER, added(before).parent());
        hand.assertOneStepFrom(before, "Add SQS queue");
    }

    @Test
    void slashAndTheNameOfAKindAddItInsideTheSelectedFrame() {
        Diagram before = drawTwoRegions();
        hand.click(new Point(100, 480));
        hand.keys(KeyCode.SLASH);
        robot.write("sns");
        hand.keys(KeyCode.ENTER);
        assertEquals(List.of(SnsTopic.ID, OTHER), List.of(added(before).kind(), added(before).parent()));
    }

    @Test
    void slashIsMeantWhereverItLiesOnTheKeyboard() {
        hand.draw();
        hand.click(STOCK);
        robot.interact(() -> fixture.canvas().fireEvent(new KeyEvent(
                KeyEvent.KEY_TYPED, "/", "", KeyCode.UNDEFINED, true, false, false, false)));
        assertTrue(robot.lookup(".command-box").query().isVisible());
        hand.keys(KeyCode.ESCAPE);
        assertEquals("stock-name", hand.diagram().require(STOCK).name());
    }

    @Test
    void theCommandBoxAddsAKindToo() {
        Diagram before = hand.draw();
        hand.keys(KeyCode.CONTROL, KeyCode.K);
        robot.write("sns topic");
        hand.keys(KeyCode.ENTER);
        assertEquals(SnsTopic.ID, added(before).kind());
    }

    @Test
    void aClickSelectsAndShiftAddsAndTakesAway() {
        Diagram before = hand.draw();
        hand.click(ORDERS);
        assertEquals(Set.of("orders"), hand.selected());
        hand.shiftClick(PACK);
        hand.shiftClick(STOCK);
        assertEquals(Set.of("orders", "pack", "stock"), hand.selected());
        hand.shiftClick(PACK);
        assertEquals(Set.of("orders", "stock"), hand.selected());
        hand.click(NOWHERE);
        assertEquals(Set.of(), hand.selected());
        assertEquals(before, hand.diagram());
    }

    @Test
    void aRectangleSelectsWhatItTouchesAndWithAltOnlyWhatLiesInside() {
        hand.draw(List.of(), List.of());
        hand.pull(new Point(380, 230), new Point(600, 300));
        assertEquals(Set.of("stock"), hand.selected());
        robot.press(KeyCode.ALT);
        hand.moveTo(new Point(601, 300));
        assertEquals(Set.of(), hand.selected());
        hand.moveTo(new Point(600, 360));
        assertEquals(Set.of("stock"), hand.selected());
        robot.release(KeyCode.ALT);
        hand.letGo();
        assertTrue(hand.state().overlay().marquee().isEmpty());
        hand.drag(new Point(720, 20), new Point(660, 500));
        assertEquals(Set.of("region"), hand.selected());
    }

    @Test
    void aDragMovesOnTheGridInOneStep() {
        Diagram before = hand.draw();
        hand.drag(hand.middle(STOCK), new Point(270, 361));
        assertEquals(new Bounds(184, 328, 176, 64), hand.box(STOCK));
        hand.assertOneStepFrom(before, "Move stock-name");
    }

    @Test
    void aDragOfOneMovesAllThatAreSelected() {
        Diagram before = hand.draw();
        hand.have(ORDERS, STOCK);
        hand.drag(hand.middle(ORDERS), hand.middle(ORDERS).plus(24, 32));
        assertEquals(before.require(ORDERS).bounds().translate(24, 32), hand.box(ORDERS));
        assertEquals(before.require(STOCK).bounds().translate(24, 32), hand.box(STOCK));
        hand.assertOneStepFrom(before, "Move 2 items");
    }

    @Test
    void shiftKeepsTheDirectionOfADrag() {
        hand.draw();
        hand.pull(hand.middle(STOCK), new Point(300, 330));
        robot.press(KeyCode.SHIFT);
        hand.letGo();
        robot.release(KeyCode.SHIFT);
        assertEquals(280, hand.box(STOCK).y());
        assertTrue(hand.box(STOCK).x() < 240, hand.box(STOCK).toString());
    }

    @Test
    void altInADragIgnoresGuidesAndGrid() {
        hand.draw();
        hand.pull(hand.middle(STOCK), hand.middle(STOCK).plus(-101, 43));
        robot.press(KeyCode.ALT);
        hand.letGo();
        robot.release(KeyCode.ALT);
        assertEquals(new Bounds(299, 323, 176, 64), hand.box(STOCK));
        assertEquals(4, hand.diagram().nodes().size());
    }

    @Test
    void arrowsMoveByOnePixelAndWithShiftToTheNextLineOfTheGrid() {
        hand.draw();
        hand.click(STOCK);
        hand.keys(KeyCode.RIGHT);
        hand.keys(KeyCode.DOWN);
        hand.keys(KeyCode.DOWN);
        hand.keys(KeyCode.UP);
        assertEquals(new Bounds(401, 281, 176, 64), hand.box(STOCK));
        hand.keys(KeyCode.SHIFT, KeyCode.LEFT);
        hand.keys(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(new Bounds(400, 288, 176, 64), hand.box(STOCK));
        hand.keys(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(400 + Creation.GRID, hand.box(STOCK).x());
    }

    @Test
    void aKeyDuplicatesTheSelection() {
        Diagram before = hand.draw();
        hand.click(STOCK);
        hand.keys(KeyCode.CONTROL, KeyCode.D);
        Node copy = added(before);
        assertEquals(before.require(STOCK).kind(), copy.kind());
        assertEquals(Set.of(copy.id().value()), hand.selected());
        hand.assertOneStepFrom(before, "Duplicate stock-name");
    }

    @Test
    void aDragWithAltLeavesACopy() {
        Diagram before = hand.draw();
        robot.press(KeyCode.ALT);
        hand.pull(hand.middle(STOCK), hand.middle(STOCK).plus(-240, 40));
        assertEquals(before, hand.diagram());
        assertTrue(hand.state().isPreviewing());
        hand.letGo();
        robot.release(KeyCode.ALT);
        assertEquals(before.require(STOCK).bounds().translate(-240, 40), added(before).bounds());
        assertEquals(before.require(STOCK), hand.diagram().require(STOCK));
        hand.assertOneStepFrom(before, "Duplicate stock-name");
        hand.keys(KeyCode.DELETE);
        assertEquals(before, hand.diagram());
    }

    @Test
    void whatIsCopiedIsPastedAtThePointerIntoTheFrameThere() {
        Diagram before = drawTwoRegions();
        hand.click(STOCK);
        hand.keys(KeyCode.CONTROL, KeyCode.C);
        assertEquals(before, hand.diagram());
        hand.moveTo(new Point(200, 530));
        hand.keys(KeyCode.CONTROL, KeyCode.V);
        Node copy = added(before);
        assertEquals(OTHER, copy.parent());
        assertTrue(copy.bounds().contains(new Point(200, 530)), copy.bounds().toString());
        hand.assertOneStepFrom(before, "Paste stock-name-2");
    }

    @Test
    void whatIsCutComesBackByPasting() {
        Diagram before = drawTwoRegions();
        hand.click(STOCK);
        hand.keys(KeyCode.CONTROL, KeyCode.X);
        assertEquals("Cut stock-name", fixture.undoLabel());
        assertTrue(hand.diagram().node(STOCK).isEmpty());
        hand.moveTo(new Point(200, 530));
        hand.keys(KeyCode.CONTROL, KeyCode.V);
        List<Node> inside = hand.diagram().children(OTHER);
        assertEquals(List.of("stock-name"), inside.stream().map(Node::name).toList());
        assertEquals(before.nodes().size(), hand.diagram().nodes().size());
    }

    @Test
    void theTextOfADrawingIsPastedToo() {
        Diagram before = hand.draw();
        String text = Drawings.text(Drawings.of(
                "other", List.of(node("jobs", SqsQueue.ID, NodeId.CANVAS, new Bounds(0, 0, 176, 64))), List.of()));
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        hand.moveTo(new Point(200, 312));
        hand.keys(KeyCode.CONTROL, KeyCode.V);
        Node jobs = added(before);
        assertEquals(List.of("jobs-name", REGION), List.of(jobs.name(), jobs.parent()));
        hand.assertOneStepFrom(before, "Paste jobs-name");
    }
}
