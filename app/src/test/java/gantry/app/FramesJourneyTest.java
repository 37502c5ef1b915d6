package gantry.app;

import static gantry.app.WindowFixture.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.canvas.CanvasView;
import gantry.app.editor.EditorState;
import gantry.app.editor.Selection;
import gantry.app.settings.Settings;
import gantry.app.shell.Action;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Values;
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
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Frames, locks and names in the real window.
@ExtendWith(ApplicationExtension.class)
final class FramesJourneyTest {

    private static final NodeId REGION = new NodeId("n1");
    private static final NodeId QUEUE = new NodeId("n2");
    private static final NodeId FUNCTION = new NodeId("n3");
    private static final EdgeId ARROW = new EdgeId("e1");

    @TempDir
    private static Path directory;

    private WindowFixture fixture;
    private WindowParts window;
    private CanvasView canvas;

    @Start
    void show(Stage stage) {
        fixture = new WindowFixture(
                stage, new Settings(directory.resolve("settings-" + System.nanoTime() + ".properties")));
        window = fixture.parts();
        canvas = fixture.canvas();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private EditorState state() {
        return fixture.state();
    }

    private void openRegion(FxRobot robot) {
        List<Node> nodes = List.of(
                node("n1", Region.ID, NodeId.CANVAS, new Bounds(40, 40, 640, 320)),
                node("n2", SqsQueue.ID, REGION, new Bounds(80, 120, 176, 64)),
                node("n3", LambdaFunction.ID, REGION, new Bounds(400, 120, 176, 64)));
        Edge arrow = Edge.of(ARROW, Annotation.ID, QUEUE, FUNCTION);
        robot.interact(() -> window.session().open(
                Diagram.of(new Header("journey", "", Values.EMPTY), nodes, List.of(arrow))));
        robot.interact(canvas::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void select(FxRobot robot, NodeId id) {
        robot.interact(() -> window.session().select(Selection.of(id)));
    }

    private String name(NodeId id) {
        return state().diagram().require(id).name();
    }

    @Test
    void aFrameIsCollapsedByItsArrowAndExpandedByADoubleClick(FxRobot robot) {
        openRegion(robot);
        Diagram before = state().diagram();
        robot.clickOn(fixture.onScreen(new Point(662, 56)));
        assertEquals(Set.of(REGION), Set.copyOf(state().shown().nodes().stream().map(Node::id).toList()));
        assertEquals("Collapse n1-name", fixture.undoLabel());
        robot.doubleClickOn(fixture.onScreen(new Point(140, 70)));
        assertEquals(before, state().diagram());
    }

    @Test
    void theKeyCollapsesAndTheTitleOfTheActionFollows(FxRobot robot) {
        openRegion(robot);
        Action fold = window.actions().get("arrange.collapse");
        assertEquals(List.of("Collapse", false), List.of(fold.title().getValue(), fold.enabled().getValue()));
        select(robot, REGION);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertTrue(state().diagram().require(REGION).is(Trait.COLLAPSED));
        assertEquals(List.of("Expand", true), List.of(fold.title().getValue(), fold.enabled().getValue()));
        robot.interact(() -> canvas.reveal(QUEUE));
        assertEquals(List.of("Collapse", false), List.of(fold.title().getValue(), fold.enabled().getValue()));
        assertEquals("Expand n1-name", fixture.undoLabel());
    }

    @Test
    void whatIsLockedStaysAndTheStatusLineSaysWhy(FxRobot robot) {
        openRegion(robot);
        Action lock = window.actions().get("arrange.lock");
        robot.clickOn(fixture.onScreen(new Point(168, 152)));
        assertEquals("Lock", lock.title().getValue());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertEquals("Unlock", lock.title().getValue());
        Diagram locked = state().diagram();
        // Elsewhere on the card: twice at the same place could be a double click.
        robot.moveTo(fixture.onScreen(new Point(200, 168))).press(MouseButton.PRIMARY).moveBy(40, 40)
                .release(MouseButton.PRIMARY);
        assertEquals(locked, state().diagram());
        assertEquals(List.of("n2-name is locked. Unlock it with Ctrl+L."), WindowFixture.texts(robot, ".status-hint"));
        robot.push(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.L);
        assertEquals("Unlock n2-name", fixture.undoLabel());
    }

    @Test
    void aNewElementIsNamedByTypingEvenWithTheLettersOfTools(FxRobot robot) {
        openRegion(robot);
        robot.push(KeyCode.N).clickOn(fixture.onScreen(new Point(300, 500)));
        robot.write("vhc");
        assertEquals("vhc", robot.lookup(".label-editor").queryAs(TextInputControl.class).getText());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("vhc", fixture.only(Note.ID).name());
        assertEquals("select", state().tool().tool());
    }

    @Test
    void aSelectedElementIsRenamedByTypingButLettersOfToolsChooseTools(FxRobot robot) {
        openRegion(robot);
        robot.clickOn(fixture.onScreen(new Point(168, 152))).write("jobs").push(KeyCode.ENTER);
        assertEquals("jobs", name(QUEUE));
        robot.push(KeyCode.H);
        assertEquals("pan", state().tool().tool());
        assertEquals("jobs", name(QUEUE));
        assertTrue(robot.lookup(".label-editor").queryAll().isEmpty());
    }

    @Test
    void escapeDropsWhatWasTyped(FxRobot robot) {
        openRegion(robot);
        Diagram before = state().diagram();
        robot.clickOn(fixture.onScreen(new Point(168, 152))).write("jx").push(KeyCode.ESCAPE);
        assertEquals(before, state().diagram());
        assertTrue(robot.lookup(".label-editor").queryAll().isEmpty());
    }

    @Test
    void tabKeepsTheNameAndGoesOnToTheNextSibling(FxRobot robot) {
        openRegion(robot);
        robot.clickOn(fixture.onScreen(new Point(168, 152))).push(KeyCode.F2).write("orders").push(KeyCode.TAB);
        assertEquals("orders", name(QUEUE));
        assertEquals(Selection.of(FUNCTION), state().selection());
        assertTrue(robot.lookup(".label-editor").queryAll().isEmpty());
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(Selection.of(REGION), state().selection());
    }

    @Test
    void titlesOfFramesAndCollapsedFramesAreRenamedInPlace(FxRobot robot) {
        openRegion(robot);
        select(robot, REGION);
        robot.push(KeyCode.F2).write("Frankfurt").push(KeyCode.ENTER);
        assertEquals("Frankfurt", name(REGION));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C).push(KeyCode.F2);
        Bounds field = bounds(robot);
        Bounds card = state().shown().require(REGION).bounds();
        assertTrue(card.contains(field), field + " in " + card);
        robot.write("Dublin").push(KeyCode.ENTER);
        assertEquals("Dublin", name(REGION));
    }

    private Bounds bounds(FxRobot robot) {
        var box = robot.lookup(".label-editor").queryAs(TextInputControl.class).getBoundsInParent();
        Point corner = state().viewport().toWorld(new Point(box.getMinX(), box.getMinY()));
        return new Bounds(corner.x(), corner.y(), box.getWidth(), box.getHeight());
    }

    @Test
    void theEditorGrowsWithItsText(FxRobot robot) {
        openRegion(robot);
        select(robot, QUEUE);
        robot.push(KeyCode.F2);
        double before = bounds(robot).width();
        robot.write("a name that is much longer than the card");
        assertTrue(bounds(robot).width() > before, bounds(robot).toString());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void theWordsOfAnArrowAreWrittenOnIt(FxRobot robot) {
        openRegion(robot);
        robot.doubleClickOn(fixture.onScreen(new Point(320, 152)));
        robot.write("hands over").push(KeyCode.ENTER);
        Edge arrow = state().diagram().require(ARROW);
        assertEquals("hands over", arrow.values().value(Annotation.TEXT));
        assertEquals("Label arrow", fixture.undoLabel());
        robot.doubleClickOn(fixture.onScreen(new Point(320, 152))).push(KeyCode.DELETE).push(KeyCode.ENTER);
        assertTrue(state().diagram().require(ARROW).values().raw().isEmpty());
    }
}
