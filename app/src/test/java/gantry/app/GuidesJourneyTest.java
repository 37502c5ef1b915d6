package gantry.app;

import static gantry.app.Drawings.node;
import static gantry.app.OnScreen.appears;
import static gantry.app.OnScreen.inPalette;
import static gantry.app.OnScreen.searchPalette;
import static gantry.app.OnScreen.visible;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.EditorState;
import gantry.app.tool.Zooming;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.storage.DynamoDbTable;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Guides, and room inserted or removed, in the whole window.
final class GuidesJourneyTest {

    private static final NodeId QUEUE = new NodeId("n2");
    private static final NodeId TABLE = new NodeId("n3");

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);
    private final JourneyHand hand = new JourneyHand(fixture);
    private final FxRobot robot = fixture.robot();

    /// A region with a queue off the grid and a table; at 100 %, from the origin of the canvas.
    private Diagram open() {
        List<Node> nodes = List.of(
                node("n1", Region.ID, NodeId.CANVAS, new Bounds(40, 40, 640, 360)),
                node("n2", SqsQueue.ID, new NodeId("n1"), new Bounds(83, 123, 176, 64)),
                node("n3", DynamoDbTable.ID, new NodeId("n1"), new Bounds(400, 280, 176, 64)));
        fixture.open(robot, nodes);
        robot.interact(fixture.canvas()::requestFocus);
        return hand.diagram();
    }

    @Test
    void holdingSAndDraggingMakesRoom() {
        Diagram before = open();
        robot.moveTo(fixture.onScreen(new Point(320, 240))).press(KeyCode.S);
        hand.pull(new Point(320, 240), new Point(384, 240));
        Label distance = robot.lookup(".band-label").queryAs(Label.class);
        assertTrue(distance.isVisible());
        assertEquals("+64", distance.getText());
        robot.release(KeyCode.S).moveTo(fixture.onScreen(new Point(400, 240))).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(new Bounds(480, 280, 176, 64), hand.box(TABLE));
        assertEquals(before.require(QUEUE), hand.diagram().require(QUEUE));
        assertEquals("Insert space", fixture.undoLabel());
        assertFalse(distance.isVisible());
        fixture.undoTheOneStep(robot);
        assertEquals(before, hand.diagram());
    }

    @Test
    void sAloneDoesNothing() {
        Diagram before = open();
        robot.moveTo(fixture.onScreen(new Point(320, 240))).push(KeyCode.S);
        hand.pull(new Point(320, 240), new Point(384, 260));
        assertTrue(hand.state().overlay().marquee().isPresent());
        robot.release(MouseButton.PRIMARY);
        assertEquals(before, hand.diagram());
    }

    @Test
    void theMenuAndTheKeyboardMakeRoomToo() throws TimeoutException {
        open();
        fixture.select(robot, "n3");
        robot.clickOn("Arrange");
        appears(robot, "Insert or remove space");
        robot.clickOn("Insert or remove space");
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
        assertEquals(new Bounds(416, 280, 176, 64), hand.box(TABLE));
        assertEquals("Insert space", fixture.undoLabel());
        assertEquals("select", hand.tool());
    }

    @Test
    void whatIsDraggedFromThePaletteSnapsUnlessAltIsHeld() {
        open();
        searchPalette(robot, "SNS topic");
        robot.moveTo(inPalette(robot, "SNS topic")).press(MouseButton.PRIMARY).moveBy(12, 4);
        robot.moveTo(fixture.onScreen(new Point(173, 300)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(83, hand.state().overlay().ghost().orElseThrow().x());
        assertEquals(2, visible(robot, ".guide"));
        robot.press(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, visible(robot, ".guide"));
        robot.release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        Bounds ghost = hand.state().overlay().ghost().orElseThrow();
        assertEquals(83, ghost.x());
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        NodeId added = hand.state().selection().nodes().iterator().next();
        assertEquals(ghost, hand.diagram().require(added).bounds());
        assertEquals(0, visible(robot, ".guide"));
    }

    @Test
    void guidesAreOnePixelWideAndAltDropsThemAtOnce() {
        open();
        hand.pull(new Point(488, 312), new Point(173, 312));
        List<Rectangle> guides = robot.lookup(".guide").queryAllAs(Rectangle.class).stream()
                .filter(javafx.scene.Node::isVisible)
                .toList();
        assertEquals(List.of(1.0, 1.0), guides.stream().map(Rectangle::getWidth).toList());
        robot.press(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, visible(robot, ".guide"));
        robot.push(KeyCode.ESCAPE).release(KeyCode.ALT).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(new Bounds(400, 280, 176, 64), hand.box(TABLE));
    }

    @Test
    void theWheelInTheMiddleOfADragTakesTheNodeAlong() {
        open();
        hand.pull(new Point(488, 312), new Point(520, 312));
        double before = seenAt();
        robot.scroll(3, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(hand.state().viewport().origin().y() != 0, "not scrolled");
        assertEquals(before, seenAt(), Creation.GRID);
        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    }

    /// Where the table is seen, in pixels from the top.
    private double seenAt() {
        EditorState state = hand.state();
        return state.viewport().toScreen(state.shown().require(TABLE).bounds().origin()).y();
    }

    @Test
    void draggingAtTheEdgeScrollsUntilEscape() throws TimeoutException {
        open();
        Point edge = new Point(OnScreen.inTurn(fixture.canvas()::getWidth) - 6, 312);
        hand.pull(new Point(488, 312), edge);
        robot.moveBy(2, 0);
        fixture.until(state -> state.viewport().origin().x() > 60);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        double stopped = hand.state().viewport().origin().x();
        robot.interact(() -> Zooming.scroll(fixture.parts().session(), 0, 1));
        robot.moveBy(-1, 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(stopped, hand.state().viewport().origin().x());
        robot.release(MouseButton.PRIMARY);
    }
}
