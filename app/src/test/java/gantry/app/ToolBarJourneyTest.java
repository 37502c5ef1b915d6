package gantry.app;

import static gantry.app.JourneyHand.STOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The tool bar under the mouse: the keys stay with the drawing.
final class ToolBarJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    @Test
    void keysGoOnMeaningTheDrawingAfterAClickOnAButton(FxRobot robot) {
        var hand = new JourneyHand(fixture);
        int before = hand.draw().nodes().size();
        hand.click(STOCK);
        press(robot, "view.theme");
        assertTrue(fixture.canvas().isFocused());
        hand.keys(KeyCode.DELETE);
        assertEquals(before - 1, hand.diagram().nodes().size());
    }

    @Test
    void aToolThatIsChosenWithTheMouseIsLeftWithAKey(FxRobot robot) {
        var hand = new JourneyHand(fixture);
        hand.draw();
        press(robot, "tool.connect");
        assertEquals("connect", hand.tool());
        hand.keys(KeyCode.V);
        assertEquals("select", hand.tool());
    }

    /// A click on the button of an action.
    private static void press(FxRobot robot, String action) {
        robot.clickOn(robot.lookup(".bar-button")
                .match((Node button) -> action.equals(button.getId()))
                .queryAs(Node.class));
    }
}
