package gantry.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.settings.Settings;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Panels that stay keep their widths when another one comes or goes.
@ExtendWith(ApplicationExtension.class)
final class PanelWidthsJourneyTest {

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

    private static double width(FxRobot robot, String panel) {
        return robot.lookup(panel).queryAs(Region.class).getWidth();
    }

    @Test
    void theInspectorStaysAsWideAsItIsWithoutThePalette(FxRobot robot) {
        var hand = new JourneyHand(fixture, robot);
        hand.draw();
        double inspector = width(robot, ".inspector");
        hand.keys(KeyCode.CONTROL, KeyCode.B);
        assertEquals(inspector, width(robot, ".inspector"), 2);
        hand.keys(KeyCode.CONTROL, KeyCode.B);
        assertEquals(inspector, width(robot, ".inspector"), 2);
    }

    @Test
    void thePaletteStaysAsWideAsItIsWithoutTheInspector(FxRobot robot) {
        var hand = new JourneyHand(fixture, robot);
        hand.draw();
        double palette = width(robot, ".palette");
        hand.keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(palette, width(robot, ".palette"), 2);
        hand.keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(palette, width(robot, ".palette"), 2);
    }
}
