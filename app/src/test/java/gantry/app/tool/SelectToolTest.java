package gantry.app.tool;

import static gantry.app.tool.ToolKinds.IN_CLUSTER;
import static gantry.app.tool.ToolKinds.IN_REGION;
import static gantry.app.tool.ToolKinds.JOB;
import static gantry.app.tool.ToolKinds.MEMO;
import static gantry.app.tool.ToolKinds.ORDERS;
import static gantry.app.tool.ToolKinds.RUNS;
import static gantry.app.tool.ToolKinds.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.Modifier;
import gantry.app.editor.PointerInput.Button;
import gantry.app.editor.ToolState;
import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SelectToolTest {

    private final Diagram start = ToolKinds.drawing();
    private final EditorDriver driver = new EditorDriver(start);

    @Test
    void aClickSelectsAndTheCanvasClears() {
        driver.click(160, 190);
        assertEquals(Set.of(WEB), driver.selected());
        driver.click(900, 600);
        assertEquals(Set.of(), driver.selected());
    }

    @Test
    void shiftClickAddsAndTakesAway() {
        driver.click(160, 190).holding(Modifier.SHIFT).click(160, 290);
        assertEquals(Set.of(WEB, JOB), driver.selected());
        driver.click(160, 190);
        assertEquals(Set.of(JOB), driver.selected());
    }

    @Test
    void aClickOnALineSelectsTheConnection() {
        driver.click(300, 196);
        assertEquals(Set.of(RUNS), driver.selected());
        driver.key("DELETE");
        assertEquals(List.of(), driver.connections());
        assertEquals(List.of("web runs memo"), driver.undo().connections());
    }

    @Test
    void framesAreTakenByTitleBorderAndInside() {
        driver.click(90, 130);
        assertEquals(Set.of(IN_CLUSTER), driver.selected());
        driver.click(40, 300);
        assertEquals(Set.of(IN_REGION), driver.selected());
        driver.click(280, 330);
        assertEquals(Set.of(IN_CLUSTER), driver.selected());
    }

    @Test
    void draggingMovesOnTheGridInOneUndoStep() {
        driver.press(160, 190).drag(193, 213).release();
        assertEquals(new Bounds(152, 200, 80, 40), driver.bounds(WEB));
        assertEquals(Set.of(WEB), driver.selected());
        assertEquals("Undo move web", Commands.undoLabel(driver.state()));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void aPreviewLeavesTheDiagramAlone() {
        driver.press(160, 190).drag(230, 240);
        assertSame(start, driver.diagram());
        assertNotEquals(start, driver.state().shown());
        driver.key("ESCAPE").release();
        assertSame(start, driver.state().shown());
        assertEquals("select", driver.state().tool().tool());
    }

    @Test
    void aTremblingHandMovesNothing() {
        driver.press(160, 190).drag(162, 192).release();
        assertSame(start, driver.diagram());
        assertEquals(Set.of(WEB), driver.selected());
    }

    @Test
    void shiftKeepsTheDirectionAndAltIgnoresTheGrid() {
        driver.press(160, 190).holding(Modifier.SHIFT).drag(201, 199).release();
        assertEquals(new Bounds(160, 176, 80, 40), driver.bounds(WEB));
        driver.holding().press(200, 190).holding(Modifier.ALT).drag(203, 201).release();
        assertEquals(new Bounds(163, 187, 80, 40), driver.bounds(WEB));
    }

    @Test
    void aNearLinePullsAndIsShown() {
        driver.holding(Modifier.SHIFT).click(160, 290).holding();
        driver.press(520, 190).drag(520, 260);
        driver.key("ESCAPE");
        driver.press(520, 345).drag(520, 196);
        assertTrue(driver.state().overlay().guides().stream()
                .anyMatch(guide -> guide.from().x() == 480 && guide.to().x() == 480));
    }

    @Test
    void framesTakeTheirChildrenAlong() {
        driver.press(90, 130).drag(98, 138).release();
        assertEquals(new Bounds(88, 128, 240, 240), driver.bounds(IN_CLUSTER));
        assertEquals(new Bounds(128, 184, 80, 40), driver.bounds(WEB));
    }

    @Test
    void aFrameGrowsWhileItsChildIsDraggedAtItsBorder() {
        driver.press(160, 190).drag(316, 350).release();
        assertEquals(IN_CLUSTER, driver.diagram().require(WEB).parent());
        assertTrue(driver.bounds(IN_CLUSTER).contains(driver.bounds(WEB)));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void aDropGoesToTheFrameUnderThePointer() {
        Diagram two = start.apply(new Creation(ToolKinds.CATALOGUE)
                .add(start, ToolKinds.CLUSTER, IN_REGION, new Point(480, 400))
                .diff());
        NodeId other = two.children(IN_REGION).getLast().id();
        var second = new EditorDriver(two);
        second.press(160, 190).drag(600, 480);
        assertEquals(Optional.of(other), second.state().overlay().drop());
        second.release();
        assertEquals(other, second.diagram().require(WEB).parent());
        assertEquals(two, second.undo().diagram());
    }

    @Test
    void aDropOnAWrongFrameGoesToTheNearestRightOne() {
        driver.press(520, 345).drag(280, 230).release();
        assertEquals(IN_REGION, driver.diagram().require(ORDERS).parent());
        Diagram grouped = start.apply(new Creation(ToolKinds.CATALOGUE)
                .enclose(start, List.of(ORDERS), ToolKinds.GROUP)
                .diff());
        var second = new EditorDriver(grouped);
        second.press(520, 345).drag(290, 230).release();
        assertEquals(IN_REGION, second.diagram().require(ORDERS).parent());
        assertEquals("orders can't stand in cluster; it goes to region.", second.hint());
    }

    @Test
    void whereNothingMayHoldItADropIsRefused() {
        driver.press(160, 190).drag(700, 450);
        assertEquals("Service stands in a Cluster.", driver.hint());
        driver.release();
        assertSame(start, driver.diagram());
        assertEquals("Service stands in a Cluster.", driver.hint());
    }

    @Test
    void altDragLeavesACopy() {
        driver.holding(Modifier.ALT).press(160, 190).drag(240, 270);
        assertSame(start, driver.diagram());
        driver.release();
        NodeId copy = (NodeId) driver.selected().iterator().next();
        assertEquals(start.require(WEB), driver.diagram().require(WEB));
        assertEquals("web-2", driver.diagram().require(copy).name());
        assertEquals(new Bounds(200, 256, 80, 40), driver.bounds(copy));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void aCopyThatTouchesTheFrameOfItsOriginalStandsInIt() {
        driver.holding(Modifier.ALT).press(160, 190).drag(336, 190).release();
        NodeId copy = (NodeId) driver.selected().iterator().next();
        assertEquals(List.of(new Bounds(296, 176, 80, 40), IN_CLUSTER),
                List.of(driver.bounds(copy), driver.diagram().require(copy).parent()));
        assertTrue(driver.bounds(IN_CLUSTER).contains(driver.bounds(copy)));
    }

    @Test
    void aCopyThatMayStandNowhereIsAnOutline() {
        driver.holding(Modifier.ALT).press(160, 190).drag(560, 440);
        assertEquals("Service stands in a Cluster.", driver.hint());
        assertEquals(Optional.of(new Bounds(520, 424, 80, 40)), driver.state().overlay().ghost());
        driver.release();
        assertSame(start, driver.diagram());
        assertEquals(Optional.empty(), driver.state().overlay().ghost());
    }

    @Test
    void aRectangleSelectsWhatItTouches() {
        driver.press(440, 150).drag(500, 400);
        assertTrue(driver.state().overlay().marquee().isPresent());
        driver.release();
        assertEquals(Set.of(MEMO, ORDERS, RUNS), driver.selected());
        assertTrue(driver.state().overlay().marquee().isEmpty());
    }

    @Test
    void aRectangleWithAltSelectsWhatLiesInside() {
        driver.holding(Modifier.ALT).press(470, 300).drag(600, 420).release();
        assertEquals(Set.of(ORDERS), driver.selected());
        driver.holding(Modifier.SHIFT).press(470, 170).drag(490, 230).release();
        assertEquals(Set.of(ORDERS, MEMO, RUNS), driver.selected());
    }

    @Test
    void escapeRestoresTheSelectionBeforeTheRectangle() {
        driver.click(160, 190).press(440, 300).drag(600, 420);
        assertEquals(Set.of(ORDERS), driver.selected());
        driver.key("ESCAPE");
        assertEquals(Set.of(WEB), driver.selected());
    }

    @Test
    void aHandleResizesOnTheGrid() {
        driver.click(520, 345).press(560, 368).drag(601, 399);
        assertSame(start, driver.diagram());
        driver.release();
        assertEquals(new Bounds(480, 328, 120, 72), driver.bounds(ORDERS));
        assertEquals("Undo resize orders", Commands.undoLabel(driver.state()));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void aFrameIsNotResizedBelowItsChildren() {
        driver.click(90, 130).press(320, 360).drag(100, 140).release();
        assertEquals(new Bounds(80, 120, 136, 208), driver.bounds(IN_CLUSTER));
    }

    @Test
    void keysMoveRemoveAndClear() {
        driver.click(160, 190).key("RIGHT").key("RIGHT").holding(Modifier.SHIFT).key("DOWN").holding();
        assertEquals(new Bounds(122, 184, 80, 40), driver.bounds(WEB));
        assertEquals(start, driver.undo().diagram());
        driver.key("DELETE");
        assertEquals(Optional.empty(), driver.diagram().node(WEB));
        assertEquals(start, driver.undo().diagram());
        assertEquals(Set.of(WEB), driver.selected());
        driver.key("ESCAPE");
        assertEquals(Set.of(), driver.selected());
    }

    @Test
    void aDoubleClickRenames() {
        driver.doubleClick(160, 190).doubleClick(300, 196);
        assertEquals(List.of(WEB, RUNS), driver.renamed());
        assertSame(start, driver.diagram());
    }

    @Test
    void theMiddleButtonAndSpaceScroll() {
        driver.with(Button.MIDDLE).press(300, 300).drag(310, 320).release();
        assertEquals(new Point(-10, -20), driver.state().viewport().origin());
        driver.with(Button.PRIMARY).holding(Modifier.SPACE).press(300, 300).drag(290, 280).release();
        assertEquals(new Point(0, 0), driver.state().viewport().origin());
        assertSame(start, driver.diagram());
    }

    @Test
    void theRightButtonSelectsForTheMenu() {
        driver.with(Button.SECONDARY).click(160, 190);
        assertEquals(Set.of(WEB), driver.selected());
        driver.click(900, 600);
        assertEquals(Set.of(), driver.selected());
    }

    @Test
    void dotsStayWhileThePointerIsOnItsWayToThem() {
        driver.move(160, 190).move(210, 196);
        assertEquals(WEB, Handles.connectable(driver.state()).orElseThrow().id());
        driver.move(214, 196);
        assertEquals(ToolState.Pointer.CROSS, driver.state().tool().pointer());
        driver.move(400, 450);
        assertEquals(Optional.empty(), Handles.connectable(driver.state()));
    }

    @Test
    void anUndoInTheMiddleEndsTheGesture() {
        driver.click(160, 190);
        driver.commands().duplicate(driver.session());
        driver.press(170, 200).drag(230, 250).undo().drag(260, 280).release();
        assertEquals(start, driver.state().shown());
        assertEquals("select", driver.state().tool().tool());
    }

    @Test
    void severalNodesMoveTogether() {
        driver.click(160, 190).holding(Modifier.SHIFT).click(160, 290).holding();
        driver.press(160, 290).drag(176, 298).release();
        assertEquals(new Bounds(136, 184, 80, 40), driver.bounds(WEB));
        assertEquals(new Bounds(136, 280, 80, 40), driver.bounds(JOB));
        assertEquals("Undo move 2 items", Commands.undoLabel(driver.state()));
    }
}
