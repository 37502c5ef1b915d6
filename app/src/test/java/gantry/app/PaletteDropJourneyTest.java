package gantry.app;

import static gantry.app.JourneyHand.NOWHERE;
import static gantry.app.JourneyHand.STOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gantry.app.tool.Hovering;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// What the canvas knows of the pointer after something was dragged out of the palette.
final class PaletteDropJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    /// A capital letter of its name is enough to hold Shift.
    @Test
    void aModifierAfterTheDropDoesNotHoverWhereThePointerWasBefore(FxRobot robot) {
        var hand = new JourneyHand(fixture);
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
