package gantry.app;

import static gantry.app.Drawings.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.EditorState;
import gantry.app.editor.Overlay;
import gantry.app.editor.Selection;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kinds.connection.SqsTrigger;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.storage.DynamoDbTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A hand on mouse and keys above a small drawing: a Region with a queue, the function that it triggers, and a table;
/// at 100 %, from the origin of the canvas.
record JourneyHand(WindowFixture fixture, FxRobot robot) {

    static final NodeId REGION = new NodeId("region");
    static final NodeId ORDERS = new NodeId("orders");
    static final NodeId PACK = new NodeId("pack");
    static final NodeId STOCK = new NodeId("stock");

    /// Where nothing stands, outside of the Region.
    static final Point NOWHERE = new Point(720, 80);

    static final EdgeId LINE = new EdgeId("e1");

    JourneyHand(WindowFixture fixture) {
        this(fixture, fixture.robot());
    }

    Diagram draw() {
        return draw(List.of(), List.of(Edge.of(LINE, SqsTrigger.ID, ORDERS, PACK)));
    }

    Diagram draw(List<Node> more, List<Edge> lines) {
        List<Node> nodes = List.of(
                node("region", Region.ID, NodeId.CANVAS, new Bounds(40, 40, 640, 400)),
                node("orders", SqsQueue.ID, REGION, new Bounds(80, 120, 176, 64)),
                node("pack", LambdaFunction.ID, REGION, new Bounds(400, 120, 176, 64)).withZ(1),
                node("stock", DynamoDbTable.ID, REGION, new Bounds(400, 280, 176, 64)).withZ(2));
        List<Node> all = Stream.concat(nodes.stream(), more.stream()).toList();
        fixture.open(robot, all, lines);
        robot.interact(fixture.canvas()::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        return diagram();
    }

    /// Begins with the drawing as it is, but for this element.
    void drawInstead(Node changed) {
        Diagram now = diagram();
        List<Node> nodes = now.nodes().stream().map(node -> node.id().equals(changed.id()) ? changed : node).toList();
        fixture.open(robot, nodes, List.copyOf(now.edges()));
    }

    EditorState state() {
        return fixture.state();
    }

    Diagram diagram() {
        return state().diagram();
    }

    Bounds box(NodeId id) {
        return diagram().require(id).bounds();
    }

    Point middle(NodeId id) {
        return box(id).center();
    }

    String tool() {
        return state().tool().tool();
    }

    void moveTo(Point world) {
        robot.moveTo(fixture.onScreen(world));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(Point world) {
        robot.clickOn(fixture.onScreen(world));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(NodeId id) {
        click(middle(id));
    }

    void shiftClick(NodeId id) {
        robot.press(KeyCode.SHIFT).clickOn(fixture.onScreen(middle(id))).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses and moves; the button stays down.
    void pull(MouseButton button, Point from, Point to) {
        double zoom = state().viewport().zoom();
        robot.moveTo(fixture.onScreen(from)).press(button);
        // The way counts, not the places: those are rounded to whole pixels.
        robot.moveBy((to.x() - from.x()) * zoom, (to.y() - from.y()) * zoom);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void pull(Point from, Point to) {
        pull(MouseButton.PRIMARY, from, to);
    }

    void letGo() {
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void drag(Point from, Point to) {
        pull(from, to);
        letGo();
    }

    void keys(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    Set<String> selected() {
        return state().selection().ids().stream().map(id -> id.value()).collect(Collectors.toSet());
    }

    /// Selects without the mouse, for journeys that begin later.
    void have(NodeId... ids) {
        robot.interact(() -> fixture.parts().session().select(Selection.of(List.of(ids))));
    }

    /// One step back leads from here to `before`, one forward here again.
    void assertOneStepFrom(Diagram before, String label) {
        Diagram after = diagram();
        assertEquals(label, fixture.undoLabel());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, diagram());
        assertEquals("nothing", fixture.undoLabel());
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(after, diagram());
    }

    /// Escape in the middle of a gesture leaves everything as it was; the release that follows does nothing.
    void assertEscapeDrops(Diagram before) {
        assertTrue(state().isPreviewing() || !Overlay.NONE.equals(state().overlay().withHint("")), "nothing goes on");
        keys(KeyCode.ESCAPE);
        assertUntouched(before);
        robot.moveBy(8, 8);
        letGo();
        assertUntouched(before);
        assertEquals("select", tool());
    }

    private void assertUntouched(Diagram before) {
        assertEquals(before, diagram());
        assertFalse(state().isPreviewing());
        assertEquals("nothing", fixture.undoLabel());
        assertEquals(Overlay.NONE, state().overlay().withHint(""));
    }
}
