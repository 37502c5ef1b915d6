package gantry.app;

import static gantry.app.JourneyHand.NOWHERE;
import static gantry.app.JourneyHand.ORDERS;
import static gantry.app.JourneyHand.PACK;
import static gantry.app.JourneyHand.STOCK;
import static gantry.app.OnScreen.inPalette;
import static gantry.app.OnScreen.searchPalette;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import gantry.model.geometry.Point;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Escape in the middle of every gesture in the real window: the drawing stays, there is nothing to undo, and the
/// button that is still held does nothing more.
final class EscapeJourneyTest {

    @TempDir
    private static Path directory;

    @RegisterExtension
    private final WindowFixture fixture = new WindowFixture(directory);

    private final JourneyHand hand = new JourneyHand(fixture);
    private final FxRobot robot = fixture.robot();
    private Diagram before;

    @BeforeEach
    void draw() {
        before = hand.draw();
    }

    @Test
    void dropsAMove() {
        hand.pull(hand.middle(STOCK), new Point(200, 340));
        hand.assertEscapeDrops(before);
    }

    @Test
    void dropsACopy() {
        robot.press(KeyCode.ALT);
        hand.pull(hand.middle(STOCK), new Point(200, 340));
        assertEquals(5, hand.state().shown().nodes().size());
        hand.assertEscapeDrops(before);
        robot.release(KeyCode.ALT);
    }

    @Test
    void dropsAResizing() {
        hand.click(STOCK);
        hand.pull(new Point(576, 344), new Point(640, 400));
        assertTrue(hand.state().shown().require(STOCK).bounds().width() > 176);
        hand.assertEscapeDrops(before);
    }

    @Test
    void dropsARectangleAndTheSelectionIsAsBefore() {
        hand.click(STOCK);
        hand.pull(new Point(60, 100), new Point(240, 200));
        assertEquals(Set.of("orders"), hand.selected());
        hand.assertEscapeDrops(before);
        assertEquals(Set.of("stock"), hand.selected());
    }

    @Test
    void dropsALineFromADot() {
        hand.moveTo(hand.middle(ORDERS));
        robot.moveBy(3, 0).moveTo(fixture.onScreenDot(before.require(ORDERS))).press(MouseButton.PRIMARY);
        hand.moveTo(hand.middle(PACK));
        hand.assertEscapeDrops(before);
    }

    @Test
    void dropsALineBetweenTwoClicks() {
        hand.keys(KeyCode.C);
        hand.click(ORDERS);
        hand.moveTo(hand.middle(PACK));
        assertTrue(hand.state().overlay().line().isPresent());
        hand.keys(KeyCode.ESCAPE);
        assertEquals("connect", hand.tool());
        assertTrue(hand.state().overlay().line().isEmpty());
        hand.keys(KeyCode.ESCAPE);
        assertEquals("select", hand.tool());
        robot.clickOn(fixture.onScreen(hand.middle(PACK)));
        assertEquals(before, hand.diagram());
    }

    @Test
    void dropsABend() {
        hand.click(new Point(328, 152));
        hand.pull(new Point(328, 152), new Point(328, 210));
        hand.assertEscapeDrops(before);
    }

    @Test
    void dropsAnEndThatWasPulledOff() {
        hand.click(new Point(328, 152));
        hand.pull(new Point(400, 152), hand.middle(STOCK));
        hand.assertEscapeDrops(before);
    }

    @Test
    void dropsWhatFollowsThePointer() {
        hand.keys(KeyCode.N);
        hand.moveTo(NOWHERE);
        assertTrue(hand.state().overlay().ghost().isPresent());
        hand.assertEscapeDrops(before);
    }

    @Test
    void dropsWhatIsDraggedFromThePalette() {
        searchPalette(robot, "SNS topic");
        robot.moveTo(inPalette(robot, "SNS topic")).press(MouseButton.PRIMARY).moveBy(12, 4);
        hand.moveTo(new Point(200, 312));
        assertTrue(hand.state().overlay().ghost().isPresent());
        hand.assertEscapeDrops(before);
    }

    @Test
    void dropsRoomThatIsBeingMade() {
        hand.moveTo(new Point(320, 240));
        robot.press(KeyCode.S);
        hand.pull(new Point(320, 240), new Point(400, 240));
        assertTrue(hand.state().overlay().band().isPresent());
        robot.release(KeyCode.S);
        hand.assertEscapeDrops(before);
    }

    @Test
    void dropsScrolling() {
        robot.press(KeyCode.SPACE);
        hand.pull(NOWHERE, NOWHERE.plus(-80, 40));
        assertEquals(new Point(80, -40), hand.state().viewport().origin());
        hand.keys(KeyCode.ESCAPE);
        robot.moveBy(10, 10).release(MouseButton.PRIMARY).release(KeyCode.SPACE);
        assertEquals(new Point(0, 0), hand.state().viewport().origin());
        assertEquals(before, hand.diagram());
    }
}
