package gantry.app;

import static gantry.app.Drawings.node;
import static gantry.app.OnScreen.visible;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.shell.Action;
import gantry.model.diagram.Layers;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Category;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.messaging.SqsQueue;
import gantry.model.kinds.network.Region;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The other ways to look at a drawing: outline, layers, legend, rulers, presentation.
final class ViewsJourneyTest {

    private static final NodeId REGION = new NodeId("n1");
    private static final NodeId QUEUE = new NodeId("n2");
    private static final NodeId WORKER = new NodeId("n3");

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture window = new WindowFixture(directory);

    @BeforeEach
    void draw(FxRobot robot) {
        window.open(robot, List.of(
                node(REGION.value(), Region.ID, NodeId.CANVAS, new Bounds(64, 64, 400, 300)),
                node(QUEUE.value(), SqsQueue.ID, NodeId.CANVAS, new Bounds(520, 64, 176, 64)),
                node(WORKER.value(), LambdaFunction.ID, NodeId.CANVAS, new Bounds(520, 200, 176, 64))));
        robot.clickOn(window.middleOnScreen().add(0, 200));
    }

    @Test
    void theOutlineOpensByKeyAndADragPutsAnElementIntoAFrame(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O);
        robot.drag("n2-name").dropTo("n1-name");
        assertEquals(REGION, window.state().diagram().require(QUEUE).parent());
        assertEquals("Move n2-name into n1-name", window.undoLabel());
        window.undoTheOneStep(robot);
        assertEquals(NodeId.CANVAS, window.state().diagram().require(QUEUE).parent());
    }

    @Test
    void whatIsSelectedInTheOutlineIsRenamedThereAndDeleted(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O);
        robot.push(KeyCode.DOWN);
        assertEquals(Set.of(QUEUE), window.state().selection().ids());
        robot.push(KeyCode.F2).eraseText(7).write("jobs").push(KeyCode.ENTER);
        assertEquals("jobs", window.state().diagram().require(QUEUE).name());
        robot.push(KeyCode.DELETE);
        assertTrue(window.state().diagram().node(QUEUE).isEmpty());
    }

    @Test
    void layersOpenByKeyHideAndAreRememberedInTheDrawing(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.L);
        robot.clickOn("#layers-data");
        assertTrue(Layers.hiddenIn(window.state().diagram().header()).contains(Category.DATA));
        assertTrue(window.state().shown().node(QUEUE).isEmpty());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".hidden-note").query().isVisible());
    }

    @Test
    void rulersLegendAndGridAreShownByKey(FxRobot robot) {
        assertEquals(List.of(0L, 0L), List.of(visible(robot, ".rulers"), visible(robot, ".legend")));
        robot.push(KeyCode.SHIFT, KeyCode.R).push(KeyCode.SHIFT, KeyCode.L);
        assertEquals(List.of(1L, 1L), List.of(visible(robot, ".rulers"), visible(robot, ".legend")));
        robot.push(KeyCode.SHIFT, KeyCode.R);
        assertEquals(List.of(0L, 1L), List.of(visible(robot, ".rulers"), visible(robot, ".legend")));
        Action grid = window.parts().actions().get("view.grid");
        assertEquals("Hide grid", grid.title().getValue());
        robot.push(KeyCode.SHORTCUT, KeyCode.QUOTE);
        assertEquals("Show grid", grid.title().getValue());
    }

    @Test
    void thePresentationShowsTheDrawingAloneAndEscapeLeadsBack(FxRobot robot) {
        var before = window.state().viewport();
        robot.push(KeyCode.F5);
        assertTrue(robot.lookup(".palette").queryAll().isEmpty());
        assertTrue(robot.lookup(".menu-bar").queryAll().isEmpty());
        assertEquals("pan", window.state().tool().tool());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".palette").queryAll().isEmpty());
        assertEquals("select", window.state().tool().tool());
        assertEquals(before.origin(), window.state().viewport().origin());
        assertEquals(before.zoom(), window.state().viewport().zoom());
    }
}
