package gantry.app.tool;

import static gantry.app.tool.ToolKinds.IN_CLUSTER;
import static gantry.app.tool.ToolKinds.IN_REGION;
import static gantry.app.tool.ToolKinds.JOB;
import static gantry.app.tool.ToolKinds.MEMO;
import static gantry.app.tool.ToolKinds.ORDERS;
import static gantry.app.tool.ToolKinds.RUNS;
import static gantry.app.tool.ToolKinds.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.Modifier;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What hands can't do to locked elements, and what they are told.
final class LockTest {

    private static final String REFUSAL = "web is locked. Unlock it with the keys of arrange.lock.";

    private final Diagram start = ToolKinds.drawing();

    private static Diagram lock(Diagram diagram, NodeId... ids) {
        return diagram.apply(Operations.mark(diagram, List.of(ids), Trait.LOCKED, true));
    }

    private final Diagram locked = lock(start, WEB);
    private final EditorDriver driver = new EditorDriver(locked);

    @Test
    void aClickSelectsAndTheKeyUnlocks() {
        driver.click(160, 190);
        assertEquals(Set.of(WEB), driver.selected());
        assertTrue(Arranging.all(driver.state(), Trait.LOCKED));
        driver.commands().arranging().lock(driver.session());
        assertEquals(start, driver.diagram());
        assertEquals("Undo unlock web", Commands.undoLabel(driver.state()));
        driver.commands().arranging().lock(driver.session());
        assertEquals(locked, driver.diagram());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void ofAMixedSelectionTheRestIsLockedFirst() {
        driver.select(WEB, JOB);
        driver.commands().arranging().lock(driver.session());
        assertEquals(lock(start, WEB, JOB), driver.diagram());
        driver.commands().arranging().lock(driver.session());
        assertEquals(start, driver.diagram());
    }

    @Test
    void pinningIsAStepOfItsOwn() {
        driver.select(MEMO);
        driver.commands().arranging().pin(driver.session());
        assertTrue(driver.diagram().require(MEMO).is(Trait.PINNED));
        assertEquals("Undo pin memo", Commands.undoLabel(driver.state()));
        driver.commands().arranging().pin(driver.session());
        assertEquals(locked, driver.diagram());
    }

    @Test
    void draggingIsRefusedWithAReason() {
        driver.press(160, 190).drag(220, 250);
        assertSame(locked, driver.state().whole());
        assertEquals(REFUSAL, driver.hint());
        driver.release();
        assertSame(locked, driver.diagram());
        assertEquals("select", driver.state().tool().tool());
    }

    @Test
    void aMixedSelectionMovesWithoutThem() {
        driver.select(WEB, JOB);
        driver.press(160, 290).drag(176, 298).release();
        assertEquals(new Point(120, 176), driver.bounds(WEB).origin());
        assertEquals(new Point(136, 280), driver.bounds(JOB).origin());
    }

    @Test
    void theirFrameTakesThemAlong() {
        driver.press(90, 130).drag(98, 138).release();
        assertEquals(new Point(128, 184), driver.bounds(WEB).origin());
    }

    @Test
    void theyShowNoHandles() {
        driver.select(WEB);
        assertEquals(Optional.empty(), Handles.resizable(driver.state()));
        driver.select(JOB);
        assertEquals(JOB, Handles.resizable(driver.state()).orElseThrow().id());
    }

    @Test
    void arrowsAndDeleteAreRefused() {
        driver.select(WEB);
        driver.key("RIGHT");
        assertEquals(REFUSAL, driver.hint());
        driver.session().show(driver.state().overlay().withHint(""));
        driver.key("DELETE");
        assertEquals(REFUSAL, driver.hint());
        assertSame(locked, driver.diagram());
        assertEquals("Undo", Commands.undoLabel(driver.state()));
    }

    @Test
    void deletingTakesTheRestAndLeavesThemSelected() {
        driver.select(WEB, JOB);
        driver.key("DELETE");
        assertEquals(Optional.empty(), driver.diagram().node(JOB));
        assertEquals(Set.of(WEB), driver.selected());
        assertEquals(REFUSAL, driver.hint());
        assertEquals(locked, driver.undo().diagram());
    }

    @Test
    void aFrameIsNotDeletedWithWhatIsLockedInIt() {
        driver.select(IN_CLUSTER);
        driver.key("DELETE");
        assertSame(locked, driver.diagram());
        assertEquals(REFUSAL, driver.hint());
    }

    @Test
    void cuttingThemLeavesTheClipboardAlone() {
        driver.select(MEMO);
        driver.commands().copy(driver.session());
        driver.select(WEB);
        driver.commands().cut(driver.session());
        assertSame(locked, driver.diagram());
        driver.commands().paste(driver.session(), Optional.of(new Point(600, 450)));
        assertEquals(2, driver.diagram().nodes().stream().filter(node -> node.isA(ToolKinds.TASK)).count());
    }

    @Test
    void theRectangleLeavesThemOut() {
        driver.press(100, 170).drag(260, 330).release();
        assertEquals(Set.of(JOB, RUNS), driver.selected());
    }

    @Test
    void othersAlignWithThem() {
        driver.press(160, 290).drag(200, 290).release();
        driver.select(WEB, JOB);
        driver.commands().align(driver.session(), Side.LEFT);
        assertEquals(List.of(120.0, 120.0), List.of(driver.bounds(WEB).x(), driver.bounds(JOB).x()));
        driver.select(WEB);
        driver.commands().align(driver.session(), Side.LEFT);
        assertEquals(REFUSAL, driver.hint());
    }

    @Test
    void aCopyCanBeMoved() {
        driver.select(WEB);
        driver.commands().duplicate(driver.session());
        NodeId copy = (NodeId) driver.selected().iterator().next();
        assertFalse(driver.diagram().require(copy).is(Trait.LOCKED));
        driver.holding(Modifier.ALT).press(160, 190).drag(240, 300).release();
        assertEquals(locked.require(WEB), driver.diagram().require(WEB));
    }

    @Test
    void aLockedFrameKeepsItsSizeAndARectangleBeginsInIt() {
        var other = new EditorDriver(lock(start, IN_CLUSTER));
        other.click(90, 130);
        other.press(260, 340).drag(100, 160).release();
        assertEquals(Set.of(WEB, JOB, RUNS), other.selected());
        other.holding(Modifier.SHIFT).press(160, 190).drag(300, 190).release();
        assertEquals(start.require(IN_CLUSTER).bounds(), other.bounds(IN_CLUSTER));
        assertEquals(new Bounds(224, 176, 80, 40), other.bounds(WEB));
    }

    @Test
    void aLockedGroupIsNotTakenApart() {
        driver.select(MEMO, ORDERS);
        driver.commands().group(driver.session());
        driver.commands().arranging().lock(driver.session());
        Diagram grouped = driver.diagram();
        driver.commands().ungroup(driver.session());
        assertSame(grouped, driver.diagram());
        assertEquals("Group is locked. Unlock it with the keys of arrange.lock.", driver.hint());
        assertEquals(IN_REGION, grouped.require(grouped.require(MEMO).parent()).parent());
    }

    @Test
    void sizesFollowTheFirstSelected() {
        driver.click(520, 345).press(560, 368).drag(600, 400).release();
        driver.select(ORDERS, MEMO, WEB);
        Bounds model = driver.bounds(ORDERS);
        driver.commands().arranging().matchSize(driver.session());
        assertEquals(model.size(), driver.bounds(MEMO).size());
        assertEquals(locked.require(WEB), driver.diagram().require(WEB));
        assertEquals(REFUSAL, driver.hint());
        assertEquals("Undo match size of 3 items", Commands.undoLabel(driver.state()));
        driver.undo();
        driver.select(ORDERS, MEMO);
        driver.commands().arranging().matchHeight(driver.session());
        assertEquals(new Bounds(480, 176, 80, model.height()), driver.bounds(MEMO));
        assertEquals("orders is the model: it was selected first.", driver.hint());
        driver.undo();
        driver.commands().arranging().matchWidth(driver.session());
        assertEquals(new Bounds(480, 176, model.width(), 40), driver.bounds(MEMO));
    }

    @Test
    void orderChangesByOneStep() {
        driver.select(WEB);
        assertTrue(Arranging.hasOrder(driver.state()));
        List<NodeId> order = driver.diagram().children(IN_CLUSTER).stream().map(node -> node.id()).toList();
        boolean isLast = order.getLast().equals(WEB);
        if (isLast) {
            driver.commands().arranging().backward(driver.session());
        } else {
            driver.commands().arranging().forward(driver.session());
        }
        assertEquals(order.reversed(),
                driver.diagram().children(IN_CLUSTER).stream().map(node -> node.id()).toList());
        assertEquals(locked, driver.undo().diagram());
        driver.select(IN_REGION);
        assertFalse(Arranging.hasOrder(driver.state()));
    }
}
