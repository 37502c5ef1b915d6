package gantry.app;

import static gantry.app.WindowFixture.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.settings.Settings;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Anchor;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import gantry.model.kind.Values;
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
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Connections in the window, changed and made with a real mouse and real keys.
@ExtendWith(ApplicationExtension.class)
final class LineJourneyTest {

    private static final EdgeId LINE = new EdgeId("e1");

    @TempDir
    private static Path directory;

    private WindowFixture fixture;

    @Start
    void show(Stage stage) {
        fixture = new WindowFixture(
                stage, new Settings(directory.resolve("settings-" + System.nanoTime() + ".properties")));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /// A queue that triggers a function to its right and lower; another function below the queue.
    private void open(FxRobot robot) {
        List<Node> nodes = List.of(
                node("region", Region.ID, NodeId.CANVAS, new Bounds(40, 40, 640, 400)),
                node("orders", SqsQueue.ID, new NodeId("region"), new Bounds(80, 120, 176, 64)),
                node("pack", LambdaFunction.ID, new NodeId("region"), new Bounds(440, 200, 176, 64)),
                node("mail", LambdaFunction.ID, new NodeId("region"), new Bounds(80, 320, 176, 64)));
        Edge line = Edge.of(LINE, SqsTrigger.ID, new NodeId("orders"), new NodeId("pack"));
        var header = new Header("lines", "", Values.EMPTY);
        robot.interact(() -> fixture.parts().session().open(Diagram.of(header, nodes, List.of(line))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Way way() {
        return fixture.state().diagram().require(LINE).way();
    }

    private Point2D at(double x, double y) {
        return fixture.onScreen(new Point(x, y));
    }

    private void select(FxRobot robot) {
        robot.clickOn(at(348, 192));
        assertEquals(1, fixture.state().selection().ids().size());
    }

    private void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY).moveBy(6, 6).moveTo(to);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static long visible(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Shape.class).stream().filter(Shape::isVisible).count();
    }

    @Test
    void aLineIsBentByItsHandleAndStraightenedByKey(FxRobot robot) {
        open(robot);
        select(robot);
        assertEquals(List.of(2L, 2L, 3L),
                List.of(visible(robot, ".line-end"), visible(robot, ".line-corner"), visible(robot, ".line-bar")));
        drag(robot, at(348, 192), at(300, 200));
        assertTrue(fixture.state().isPreviewing());
        assertEquals(0, visible(robot, ".line-bar"));
        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertEquals(Way.AUTOMATIC, way());
        drag(robot, at(348, 192), at(300, 200));
        robot.release(MouseButton.PRIMARY);
        assertEquals(Way.through(List.of(new Point(304, 152), new Point(304, 232))), way());
        assertEquals("Bend the line from orders-name to pack-name", fixture.undoLabel());
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        assertEquals(Way.AUTOMATIC, way());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, way().bends().size());
    }

    @Test
    void anEndSlidesAlongItsBorder(FxRobot robot) {
        open(robot);
        select(robot);
        drag(robot, at(440, 232), at(528, 203));
        robot.release(MouseButton.PRIMARY);
        assertEquals(Way.AUTOMATIC.withTo(Optional.of(new Anchor(Side.TOP, 0.5))), way());
        fixture.undoTheOneStep(robot);
        assertEquals(Way.AUTOMATIC, way());
    }

    @Test
    void anEndIsMovedToAnotherElementAndByMistakeToNothing(FxRobot robot) {
        open(robot);
        select(robot);
        drag(robot, at(440, 232), at(380, 400));
        robot.release(MouseButton.PRIMARY);
        assertEquals(List.of("orders " + SqsTrigger.ID + " pack"), fixture.connections());
        drag(robot, at(440, 232), at(170, 350));
        assertEquals(Optional.of(new NodeId("mail")), fixture.state().overlay().line().orElseThrow().over());
        robot.release(MouseButton.PRIMARY);
        assertEquals(List.of("orders " + SqsTrigger.ID + " mail"), fixture.connections());
        assertEquals("Reconnect orders-name to mail-name", fixture.undoLabel());
        fixture.undoTheOneStep(robot);
        assertEquals(List.of("orders " + SqsTrigger.ID + " pack"), fixture.connections());
    }

    @Test
    void aLineLightsUpUnderThePointer(FxRobot robot) {
        open(robot);
        robot.moveTo(at(348, 182)).moveTo(at(348, 192));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Cursor.DEFAULT, fixture.canvas().getCursor());
        select(robot);
        robot.moveTo(at(348, 180)).moveTo(at(348, 182));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Cursor.E_RESIZE, fixture.canvas().getCursor());
    }

    @Test
    void zoomingInTheMiddleKeepsTheLineUnderThePointer(FxRobot robot) {
        open(robot);
        select(robot);
        drag(robot, at(440, 232), at(380, 400));
        robot.press(KeyCode.CONTROL).scroll(2, javafx.geometry.VerticalDirection.UP).release(KeyCode.CONTROL);
        robot.scroll(1, javafx.geometry.VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        Point end = fixture.state().overlay().line().orElseThrow().to();
        Point2D pointer = robot.robotContext().getBaseRobot().retrieveMouse();
        assertTrue(fixture.onScreen(end).distance(pointer) < 1, () -> end + " isn't under " + pointer);
        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        assertEquals(List.of("orders " + SqsTrigger.ID + " pack"), fixture.connections());
    }

    @Test
    void aNewElementGrowsFromADotAndIsFoundByTyping(FxRobot robot) throws TimeoutException {
        open(robot);
        Node mail = fixture.state().diagram().require(new NodeId("mail"));
        robot.moveTo(fixture.onScreen(mail.bounds().center())).moveBy(3, 0);
        drag(robot, fixture.onScreenDot(mail), at(440, 380));
        robot.release(MouseButton.PRIMARY);
        WindowFixture.appears(robot, ".choice-list");
        ListView<?> list = robot.lookup(".choice-list .list-view").queryAs(ListView.class);
        int all = list.getItems().size();
        robot.write("dynamo");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(list.getItems().size() < all, "not filtered");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(5, fixture.state().diagram().nodes().size());
        assertEquals(2, fixture.state().diagram().edges().size());
        fixture.undoTheOneStep(robot);
        assertEquals(4, fixture.state().diagram().nodes().size());
    }

    @Test
    void escapeClosesTheListAndAddsNothing(FxRobot robot) throws TimeoutException {
        open(robot);
        Node mail = fixture.state().diagram().require(new NodeId("mail"));
        robot.moveTo(fixture.onScreen(mail.bounds().center())).moveBy(3, 0);
        drag(robot, fixture.onScreenDot(mail), at(440, 380));
        robot.release(MouseButton.PRIMARY);
        WindowFixture.appears(robot, ".choice-list");
        robot.push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(WindowFixture.isShown(robot, ".choice-list"));
        assertEquals(4, fixture.state().diagram().nodes().size());
    }

    @Test
    void keysAloneConnect(FxRobot robot) {
        open(robot);
        robot.interact(fixture.canvas()::requestFocus);
        robot.push(KeyCode.C).push(KeyCode.O).push(KeyCode.ENTER).push(KeyCode.M).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("orders " + SqsTrigger.ID + " pack", "orders " + SqsTrigger.ID + " mail"),
                fixture.connections());
        assertEquals("connect", fixture.state().tool().tool());
        robot.push(KeyCode.ESCAPE);
        assertEquals("select", fixture.state().tool().tool());
    }
}
