package gantry.app;

import static gantry.app.JourneyHand.NOWHERE;
import static gantry.app.JourneyHand.STOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gantry.app.settings.Settings;
import gantry.app.tool.Hovering;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the canvas knows of the pointer after something was dragged out of the palette.
@ExtendWith(ApplicationExtension.class)
final class PaletteDropJourneyTest {

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

    /// A capital letter of its name is enough to hold Shift.
    @Test
    void aModifierAfterTheDropDoesNotHoverWhereThePointerWasBefore(FxRobot robot) {
        var hand = new JourneyHand(fixture, robot);
        hand.draw();
        hand.moveTo(hand.middle(STOCK));
        assertEquals(Optional.of(STOCK), hovered(hand));
        fixture.dragFromPalette(robot, "Client", NOWHERE.plus(0, 300));
        hand.keys(KeyCode.SHIFT);
        assertEquals(hand.state().selection().nodes().stream().findFirst(), hovered(hand));
    }

    private static Optional<?> hovered(JourneyHand hand) {
        return assertInstanceOf(Hovering.class, hand.state().tool()).hovered();
    }
}
