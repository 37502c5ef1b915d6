package gantry.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.settings.Settings;
import gantry.app.tool.select.Idle;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kinds.whiteboard.Note;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

final class PresentationTest {

    private static final Bounds BOX = new Bounds(200, 200, 160, 80);

    @TempDir
    private static Path directory;

    private final Settings settings = new Settings(directory.resolve(System.nanoTime() + "/settings.properties"));

    @RegisterExtension
    private final WindowFixture window = new WindowFixture(settings);
    private void openNote(FxRobot robot) {
        window.open(robot, List.of(Drawings.node("memo", Note.ID, NodeId.CANVAS, BOX)));
        robot.interact(() -> window.canvas().requestFocus());
    }

    private void run(FxRobot robot, String action) {
        robot.interact(() -> window.parts().actions().get(action).run().run());
    }

    @Test
    void aGestureThatWasGoingOnIsNotTakenUpAgain(FxRobot robot) {
        openNote(robot);
        Diagram before = window.state().diagram();
        robot.moveTo(window.onScreen(BOX.center())).press(MouseButton.PRIMARY).moveBy(60, 40);
        assertTrue(window.state().isPreviewing());
        run(robot, "view.presentation");
        robot.release(MouseButton.PRIMARY);
        run(robot, "view.presentation");
        assertInstanceOf(Idle.class, window.state().tool());
        robot.moveTo(window.onScreen(new Point(500, 400)));
        assertSame(before, window.state().diagram());
    }

    @Test
    void theSameKeyEndsIt(FxRobot robot) {
        openNote(robot);
        robot.push(KeyCode.F5);
        assertEquals("pan", window.state().tool().tool());
        robot.push(KeyCode.F5);
        assertEquals("select", window.state().tool().tool());
    }

    @Test
    void keysChangeNothingMeanwhile(FxRobot robot) {
        openNote(robot);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
        Diagram before = window.state().diagram();
        robot.push(KeyCode.F5);
        robot.push(KeyCode.CONTROL, KeyCode.V);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        assertSame(before, window.state().diagram());
    }

    @Test
    void theSizeOfTheFullScreenIsNotTakenForThatOfTheWindow(FxRobot robot) {
        run(robot, "view.full-screen");
        robot.interact(() -> window.windows().stop());
        assertEquals("nothing", settings.text("window.width").orElse("nothing"));
    }
}
