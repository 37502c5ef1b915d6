package gantry.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Panels that stay keep their widths when another one comes or goes.
final class PanelWidthsJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    private static double width(FxRobot robot, String panel) {
        return robot.lookup(panel).queryAs(Region.class).getWidth();
    }

    @Test
    void theInspectorStaysAsWideAsItIsWithoutThePalette(FxRobot robot) {
        var hand = new JourneyHand(fixture);
        hand.draw();
        double inspector = width(robot, ".inspector");
        hand.keys(KeyCode.CONTROL, KeyCode.B);
        assertEquals(inspector, width(robot, ".inspector"), 2);
        hand.keys(KeyCode.CONTROL, KeyCode.B);
        assertEquals(inspector, width(robot, ".inspector"), 2);
    }

    @Test
    void thePaletteStaysAsWideAsItIsWithoutTheInspector(FxRobot robot) {
        var hand = new JourneyHand(fixture);
        hand.draw();
        double palette = width(robot, ".palette");
        hand.keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(palette, width(robot, ".palette"), 2);
        hand.keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(palette, width(robot, ".palette"), 2);
    }
}
