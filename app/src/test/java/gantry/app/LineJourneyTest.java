package gantry.app;

import static gantry.app.Drawings.node;
import static gantry.app.OnScreen.appears;
import static gantry.app.OnScreen.visible;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Anchor;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Connections in the window, changed and made with a real mouse and real keys.
final class LineJourneyTest {

    private static final EdgeId LINE = new EdgeId("e1");

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);
    private final JourneyHand hand = new JourneyHand(fixture);
    private final FxRobot robot = fixture.robot();

    /// A queue that triggers a function to its right and lower; another function below the queue.
    private void open() {
        List<Node> nodes = List.of(
                node("region", Region.ID, NodeId.CANVAS, new Bounds(40, 40, 640, 400)),
                node("orders", SqsQueue.ID, new NodeId("region"), new Bounds(80, 120, 176, 64)),
                node("pack", LambdaFunction.ID, new NodeId("region"), new Bounds(440, 200, 176, 64)),
                node("mail", LambdaFunction.ID, new NodeId("region"), new Bounds(80, 320, 176, 64)));
        Edge line = Edge.of(LINE, SqsTrigger.ID, new NodeId("orders"), new NodeId("pack"));
        fixture.open(robot, nodes, List.of(line));
    }

    private Way way() {
        return hand.diagram().require(LINE).way();
    }

    private Point2D at(double x, double y) {
        return fixture.onScreen(new Point(x, y));
    }

    private void select() {
        robot.clickOn(at(348, 192));
        assertEquals(1, hand.state().selection().ids().size());
    }

    @Test
    void aLineIsBentByItsHandleAndStraightenedByKey() {
        open();
        select();
        assertEquals(List.of(2L, 2L, 3L),
                List.of(visible(robot, ".line-end"), visible(robot, ".line-corner"), visible(robot, ".line-bar")));
        hand.pull(new Point(348, 192), new Point(300, 200));
        assertTrue(hand.state().isPreviewing());
        assertEquals(0, visible(robot, ".line-bar"));
        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertEquals(Way.AUTOMATIC, way());
        hand.drag(new Point(348, 192), new Point(300, 200));
        assertEquals(Way.through(List.of(new Point(304, 152), new Point(304, 232))), way());
        assertEquals("Bend the line from orders-name to pack-name", fixture.undoLabel());
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        assertEquals(Way.AUTOMATIC, way());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, way().bends().size());
    }

    @Test
    void anEndSlidesAlongItsBorder() {
        open();
        select();
        hand.drag(new Point(440, 232), new Point(528, 203));
        assertEquals(Way.AUTOMATIC.withTo(Optional.of(new Anchor(Side.TOP, 0.5))), way());
        fixture.undoTheOneStep(robot);
        assertEquals(Way.AUTOMATIC, way());
    }

    @Test
    void anEndIsMovedToAnotherElementAndByMistakeToNothing() {
        open();
        select();
        hand.drag(new Point(440, 232), new Point(380, 400));
        assertEquals(List.of("orders " + SqsTrigger.ID + " pack"), fixture.connections());
        hand.pull(new Point(440, 232), new Point(170, 350));
        assertEquals(Optional.of(new NodeId("mail")), hand.state().overlay().line().orElseThrow().over());
        hand.letGo();
        assertEquals(List.of("orders " + SqsTrigger.ID + " mail"), fixture.connections());
        assertEquals("Reconnect orders-name to mail-name", fixture.undoLabel());
        fixture.undoTheOneStep(robot);
        assertEquals(List.of("orders " + SqsTrigger.ID + " pack"), fixture.connections());
    }

    @Test
    void aLineLightsUpUnderThePointer() {
        open();
        robot.moveTo(at(348, 182)).moveTo(at(348, 192));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Cursor.DEFAULT, fixture.canvas().getCursor());
        select();
        robot.moveTo(at(348, 180)).moveTo(at(348, 182));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Cursor.E_RESIZE, fixture.canvas().getCursor());
    }

    @Test
    void zoomingInTheMiddleKeepsTheLineUnderThePointer() {
        open();
        select();
        hand.pull(new Point(440, 232), new Point(380, 400));
        robot.press(KeyCode.CONTROL).scroll(2, javafx.geometry.VerticalDirection.UP).release(KeyCode.CONTROL);
        robot.scroll(1, javafx.geometry.VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        Point end = hand.state().overlay().line().orElseThrow().to();
        Point2D pointer = robot.robotContext().getBaseRobot().retrieveMouse();
        assertTrue(fixture.onScreen(end).distance(pointer) < 1, () -> end + " isn't under " + pointer);
        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertEquals(List.of("orders " + SqsTrigger.ID + " pack"), fixture.connections());
    }

    /// Pulls a line from the dot of the last function to where nothing stands.
    private void growFromMail() throws TimeoutException {
        Node mail = hand.diagram().require(new NodeId("mail"));
        hand.moveTo(mail.bounds().center());
        robot.moveBy(3, 0).moveTo(fixture.onScreenDot(mail)).press(MouseButton.PRIMARY).moveBy(6, 6);
        hand.moveTo(new Point(440, 380));
        hand.letGo();
        appears(robot, ".choice-list");
    }

    @Test
    void aNewElementGrowsFromADotAndIsFoundByTyping() throws TimeoutException {
        open();
        growFromMail();
        ListView<?> list = robot.lookup(".choice-list .list-view").queryAs(ListView.class);
        int all = list.getItems().size();
        robot.write("dynamo");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(list.getItems().size() < all, "not filtered");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(5, hand.diagram().nodes().size());
        assertEquals(2, hand.diagram().edges().size());
        fixture.undoTheOneStep(robot);
        assertEquals(4, hand.diagram().nodes().size());
    }

    @Test
    void escapeClosesTheListAndAddsNothing() throws TimeoutException {
        open();
        growFromMail();
        robot.push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, visible(robot, ".choice-list"));
        assertEquals(4, hand.diagram().nodes().size());
    }

    @Test
    void keysAloneConnect() {
        open();
        robot.interact(fixture.canvas()::requestFocus);
        robot.push(KeyCode.C).push(KeyCode.O).push(KeyCode.ENTER).push(KeyCode.M).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("orders " + SqsTrigger.ID + " pack", "orders " + SqsTrigger.ID + " mail"),
                fixture.connections());
        assertEquals("connect", hand.tool());
        robot.push(KeyCode.ESCAPE);
        assertEquals("select", hand.tool());
    }
}
