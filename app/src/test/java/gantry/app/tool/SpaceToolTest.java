package gantry.app.tool;

import static gantry.app.tool.ToolKinds.IN_CLUSTER;
import static gantry.app.tool.ToolKinds.IN_REGION;
import static gantry.app.tool.ToolKinds.JOB;
import static gantry.app.tool.ToolKinds.MEMO;
import static gantry.app.tool.ToolKinds.ORDERS;
import static gantry.app.tool.ToolKinds.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.ToolState;
import gantry.app.tool.space.Armed;
import gantry.model.diagram.Axis;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SpaceToolTest {

    private final Diagram start = ToolKinds.drawing();
    private final EditorDriver driver = new EditorDriver(start);

    private Optional<Overlay.Band> band() {
        return driver.state().overlay().band();
    }

    @Test
    void draggingToTheRightWithSMakesRoomInOneUndoStep() {
        driver.holding(Modifier.S).press(400, 450).drag(463, 470);
        assertSame(start, driver.diagram());
        assertEquals(Optional.of(new Overlay.Band(Axis.HORIZONTAL, 400, 464, NodeId.CANVAS)), band());
        assertEquals(ToolState.Pointer.RESIZE_EW, driver.state().tool().pointer());
        driver.release();
        assertEquals(new Bounds(40, 40, 784, 480), driver.bounds(IN_REGION));
        assertEquals(new Bounds(544, 176, 80, 40), driver.bounds(MEMO));
        assertEquals(start.require(WEB), driver.diagram().require(WEB));
        assertEquals("Undo insert space", Commands.undoLabel(driver.state()));
        assertEquals(Overlay.NONE, driver.state().overlay());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void draggingUpTakesRoomAwayUntilSomethingIsInTheWay() {
        driver.holding(Modifier.S).press(600, 300).drag(600, 180);
        assertEquals("No more space can be removed here: something stands in the way.", driver.hint());
        driver.release();
        assertEquals(new Bounds(480, 296, 80, 40), driver.bounds(ORDERS));
        assertEquals("Undo remove space", Commands.undoLabel(driver.state()));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void sMayBeLetGoDuringTheDrag() {
        driver.holding(Modifier.S).press(400, 450).drag(430, 450).holding().drag(464, 450).release();
        assertEquals(new Bounds(544, 176, 80, 40), driver.bounds(MEMO));
        driver.move(300, 450);
        assertEquals("select", driver.state().tool().tool());
        assertEquals(ToolState.Pointer.ARROW, driver.state().tool().pointer());
    }

    @Test
    void sAloneOnlyArms() {
        driver.click(160, 190).holding(Modifier.S).move(300, 450);
        assertEquals(ToolState.Pointer.CROSS, driver.state().tool().pointer());
        driver.key("S").holding().move(300, 460);
        assertEquals(ToolState.Pointer.ARROW, driver.state().tool().pointer());
        assertSame(start, driver.state().shown());
        driver.holding(Modifier.S).click(400, 450);
        assertSame(start, driver.diagram());
    }

    @Test
    void withShiftOnlyTheFrameUnderThePressChangesAtOnce() {
        driver.holding(Modifier.S).press(100, 340).drag(140, 340);
        assertEquals(new Bounds(520, 176, 80, 40), driver.state().shown().require(MEMO).bounds());
        driver.nowHolding(Modifier.S, Modifier.SHIFT);
        assertEquals(start.require(MEMO), driver.state().shown().require(MEMO));
        assertEquals(Optional.of(new Overlay.Band(Axis.HORIZONTAL, 100, 140, IN_CLUSTER)), band());
        driver.release();
        assertEquals(new Bounds(160, 176, 80, 40), driver.bounds(WEB));
        assertEquals(new Bounds(80, 120, 240, 240), driver.bounds(IN_CLUSTER));
    }

    @Test
    void altMakesRoomExactly() {
        driver.holding(Modifier.S).press(400, 450).drag(463, 450).nowHolding(Modifier.S, Modifier.ALT).release();
        assertEquals(new Bounds(543, 176, 80, 40), driver.bounds(MEMO));
    }

    @Test
    void theDirectionIsChosenAnewAtTheStart() {
        driver.holding(Modifier.S).press(400, 250).drag(440, 260).drag(400, 251);
        assertEquals(Optional.empty(), band());
        driver.drag(410, 330);
        assertEquals(Optional.of(new Overlay.Band(Axis.VERTICAL, 250, 330, NodeId.CANVAS)), band());
    }

    @Test
    void escapeDropsIt() {
        driver.holding(Modifier.S).press(400, 450).drag(464, 450).key("ESCAPE").holding().release();
        assertSame(start, driver.state().shown());
        assertEquals(Overlay.NONE, driver.state().overlay());
        assertEquals("Undo", Commands.undoLabel(driver.state()));
    }

    @Test
    void aLockedElementRefuses() {
        Diagram locked = start.apply(Operations.mark(start, List.of(MEMO), Trait.LOCKED, true));
        var second = new EditorDriver(locked);
        second.holding(Modifier.S).press(400, 450).drag(464, 450);
        assertEquals("memo is locked and can't move. Unlock it, or begin elsewhere.", second.hint());
        assertSame(locked, second.state().shown());
        second.release();
        assertSame(locked, second.diagram());
        assertEquals("memo is locked and can't move. Unlock it, or begin elsewhere.", second.hint());
    }

    @Test
    void anUndoInTheMiddleStartsFromWhatIsLeft() {
        driver.click(160, 290).key("DELETE").holding(Modifier.S).press(400, 450).drag(440, 450);
        driver.undo().drag(464, 450).release();
        assertEquals(new Bounds(544, 176, 80, 40), driver.bounds(MEMO));
        assertEquals(start.require(JOB), driver.diagram().require(JOB));
    }

    @Test
    void fromTheMenuOneDragIsEnough() {
        driver.use(Armed.once(driver.bench(), driver.home())).press(400, 450);
        assertEquals("space", driver.state().tool().tool());
        driver.drag(464, 450).release();
        assertEquals(new Bounds(544, 176, 80, 40), driver.bounds(MEMO));
        assertEquals("select", driver.state().tool().tool());
    }

    @Test
    void fromTheMenuTheKeyboardIsEnough() {
        driver.click(520, 190).use(Armed.once(driver.bench(), driver.home()));
        driver.key("RIGHT").key("RIGHT").key("RIGHT").key("LEFT");
        assertSame(start, driver.diagram());
        assertEquals(Optional.of(new Overlay.Band(Axis.HORIZONTAL, 480, 496, NodeId.CANVAS)), band());
        driver.key("ENTER");
        assertEquals(new Bounds(496, 176, 80, 40), driver.bounds(MEMO));
        assertEquals(new Bounds(496, 328, 80, 40), driver.bounds(ORDERS));
        assertEquals("Undo insert space", Commands.undoLabel(driver.state()));
        assertEquals("select", driver.state().tool().tool());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void arrowKeysChangeTheDirectionAndEscapeDrops() {
        driver.click(520, 345).use(Armed.once(driver.bench(), driver.home())).key("RIGHT").key("UP");
        assertEquals(Optional.of(new Overlay.Band(Axis.VERTICAL, 328, 320, NodeId.CANVAS)), band());
        assertEquals(new Bounds(480, 320, 80, 40), driver.state().shown().require(ORDERS).bounds());
        driver.key("ESCAPE");
        assertSame(start, driver.state().shown());
        assertEquals(Overlay.NONE, driver.state().overlay());
        assertEquals("select", driver.state().tool().tool());
    }

    @Test
    void theMenuIsLeftByEscape() {
        driver.use(Armed.once(driver.bench(), driver.home())).key("ESCAPE");
        assertSame(driver.home(), driver.state().tool());
    }
}
