package gantry.app.tool;

import static gantry.app.tool.ToolKinds.ORDERS;
import static gantry.app.tool.ToolKinds.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import gantry.app.editor.EditorState;
import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput.Button;
import gantry.app.editor.Viewport;
import gantry.app.tool.connect.Waiting;
import gantry.app.tool.pan.Hand;
import gantry.app.tool.place.Ghost;
import gantry.model.diagram.Diagram;
import gantry.model.geometry.Point;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Press, drag, release, Escape and undo, the same for every tool: while dragging nothing is committed; Escape leaves
/// everything as it was, and the release after it does nothing; what a release commits is one undo step.
final class GestureTest {

    private final Diagram start = ToolKinds.drawing();
    private final EditorDriver driver = new EditorDriver(start);

    /// Drags, gives up by Escape, and releases the button afterwards, as a hand does.
    private void dragAndGiveUp(double x, double y) {
        EditorState before = driver.state();
        driver.drag(x, y);
        assertSame(start, driver.diagram(), "committed while dragging");
        driver.key("ESCAPE");
        assertUntouched(before);
        driver.release();
        assertUntouched(before);
    }

    private void assertUntouched(EditorState before) {
        assertSame(start, driver.state().shown());
        assertEquals(before.viewport(), driver.state().viewport());
        assertEquals(before.history().revision(), driver.state().history().revision());
        assertEquals(Overlay.NONE, driver.state().overlay().withHint(""));
    }

    /// One step back leads to the start, one forward to the result again.
    private void assertOneStep() {
        Diagram result = driver.diagram();
        assertEquals(start, driver.undo().diagram());
        driver.session().redo();
        assertEquals(result, driver.diagram());
        driver.undo();
    }

    @Test
    void moving() {
        driver.press(160, 190);
        dragAndGiveUp(200, 230);
        driver.press(160, 190).drag(193, 213).release();
        assertEquals(new Point(152, 200), driver.bounds(WEB).origin());
        assertOneStep();
    }

    @Test
    void copying() {
        driver.holding(Modifier.ALT).press(160, 190);
        dragAndGiveUp(240, 270);
        driver.press(160, 190).drag(240, 270).release();
        assertEquals(start.nodes().size() + 1, driver.diagram().nodes().size());
        assertOneStep();
    }

    @Test
    void resizing() {
        driver.click(520, 345).press(560, 368);
        dragAndGiveUp(600, 400);
        driver.press(560, 368).drag(600, 400).release();
        assertEquals(new Point(600, 400), new Point(driver.bounds(ORDERS).right(), driver.bounds(ORDERS).bottom()));
        assertOneStep();
    }

    @Test
    void selectingByRectangle() {
        driver.click(160, 190);
        driver.press(440, 300);
        dragAndGiveUp(600, 420);
        assertEquals(Set.of(WEB), driver.selected());
        driver.press(440, 300).drag(600, 420).release();
        assertEquals(Set.of(ORDERS), driver.selected());
        assertSame(start, driver.undo().diagram());
    }

    @Test
    void selectingByClickIsNoStep() {
        driver.press(160, 190).key("ESCAPE").release();
        driver.click(160, 190).undo();
        assertSame(start, driver.diagram());
        assertEquals("Undo", Commands.undoLabel(driver.state()));
    }

    @Test
    void connectingFromADot() {
        driver.move(160, 290).press(214, 292);
        dragAndGiveUp(520, 196);
        driver.move(160, 290).press(214, 292).drag(520, 196).release();
        assertEquals(2, driver.diagram().edges().size());
        assertOneStep();
    }

    @Test
    void connectingByItsTool() {
        driver.use(new Waiting(driver.bench(), driver.home())).press(160, 290);
        dragAndGiveUp(520, 196);
        assertEquals("connect", driver.state().tool().tool());
        driver.press(160, 290).drag(520, 196).release();
        assertEquals(2, driver.diagram().edges().size());
        assertOneStep();
    }

    @Test
    void placing() {
        driver.use(new Ghost(driver.bench(), ToolKinds.CATALOGUE.node(ToolKinds.QUEUE), driver.home()));
        driver.press(402, 449);
        dragAndGiveUp(500, 449);
        assertEquals("select", driver.state().tool().tool());
        driver.use(new Ghost(driver.bench(), ToolKinds.CATALOGUE.node(ToolKinds.QUEUE), driver.home()));
        driver.press(402, 449).drag(500, 449).release();
        assertEquals(start.nodes().size() + 1, driver.diagram().nodes().size());
        assertOneStep();
    }

    @Test
    void scrollingByHand() {
        driver.use(new Hand(driver.home())).press(500, 500);
        dragAndGiveUp(400, 450);
        driver.press(500, 500).drag(400, 450).release();
        assertEquals(new Point(100, 50), driver.state().viewport().origin());
        assertEquals(new Point(100, 50), driver.undo().state().viewport().origin());
    }

    @Test
    void scrollingByTheMiddleButton() {
        driver.with(Button.MIDDLE).press(300, 300);
        dragAndGiveUp(310, 320);
        driver.press(300, 300).drag(310, 320).release();
        assertEquals(new Point(-10, -20), driver.state().viewport().origin());
    }

    @Test
    void zoomingInTheMiddleOfAGestureKeepsIt() {
        driver.press(160, 190).drag(168, 198);
        Zooming.wheel(driver.session(), new Point(168, 198), 240);
        driver.drag(184, 214).release();
        assertEquals(new Point(136, 192), driver.bounds(WEB).origin());
        assertEquals(2, driver.undo().state().viewport().zoom(), 1e-9);
        assertEquals(start, driver.diagram());
    }

    @Test
    void zoomingStaysWithinItsLimits() {
        for (int i = 0; i < 100; i++) {
            Zooming.in(driver.session());
        }
        double most = driver.state().viewport().zoom();
        for (int i = 0; i < 200; i++) {
            Zooming.out(driver.session());
        }
        double least = driver.state().viewport().zoom();
        assertEquals(List.of(Viewport.MAX_ZOOM, Viewport.MIN_ZOOM), List.of(most, least));
    }

    @Test
    void aSelectionOfWhatAnUndoTookAwayIsDropped() {
        driver.select(WEB);
        driver.commands().duplicate(driver.session());
        driver.undo();
        assertEquals(Set.of(WEB), driver.selected());
    }
}
