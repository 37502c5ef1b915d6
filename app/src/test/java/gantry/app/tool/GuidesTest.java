package gantry.app.tool;

import static gantry.app.tool.ToolKinds.IN_CLUSTER;
import static gantry.app.tool.ToolKinds.IN_REGION;
import static gantry.app.tool.ToolKinds.JOB;
import static gantry.app.tool.ToolKinds.MEMO;
import static gantry.app.tool.ToolKinds.ORDERS;
import static gantry.app.tool.ToolKinds.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.Overlay.Gap;
import gantry.app.editor.Overlay.Guide;
import gantry.app.editor.PointerInput.Phase;
import gantry.app.editor.Viewport;
import gantry.app.tool.place.Composition;
import gantry.app.tool.place.Ghost;
import gantry.app.tool.place.Placing;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Fragment;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Perspective;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Guides during whole gestures; the task `memo` stands off the grid here, at 483, 179.
final class GuidesTest {

    private final Diagram start = shifted(ToolKinds.drawing(), MEMO, new Bounds(483, 179, 80, 40));
    private final EditorDriver driver = new EditorDriver(start);

    private static Diagram shifted(Diagram diagram, NodeId id, Bounds bounds) {
        return diagram.apply(new Operations(ToolKinds.CATALOGUE).resize(diagram, id, bounds));
    }

    private Overlay overlay() {
        return driver.state().overlay();
    }

    private static Guide down(double x, double from, double to) {
        return new Guide(new Point(x, from), new Point(x, to));
    }

    @Test
    void aDraggedNodeSnapsToANeighbourOffTheGrid() {
        driver.press(520, 345).drag(525, 385);
        assertEquals(new Bounds(483, 368, 80, 40), driver.shown(ORDERS));
        assertEquals(List.of(down(483, 179, 408), down(563, 179, 408)), overlay().guides());
        driver.release();
        assertEquals(new Bounds(483, 368, 80, 40), driver.bounds(ORDERS));
        assertEquals(Overlay.NONE, overlay());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void altCountsAtOnceInTheMiddleOfADrag() {
        driver.press(520, 345).drag(525, 386);
        assertEquals(483, driver.shown(ORDERS).x());
        driver.nowHolding(Modifier.ALT);
        assertEquals(new Bounds(485, 369, 80, 40), driver.shown(ORDERS));
        assertEquals(List.of(), overlay().guides());
        driver.nowHolding();
        assertEquals(new Bounds(483, 368, 80, 40), driver.shown(ORDERS));
        driver.nowHolding(Modifier.SHIFT);
        assertEquals(new Bounds(480, 368, 80, 40), driver.shown(ORDERS));
        driver.key("ESCAPE").release();
        assertSame(start, driver.state().shown());
        assertEquals(Overlay.NONE, overlay());
    }

    @Test
    void equalGapsAreShownAndHeld() {
        Diagram pair = shifted(start, ORDERS, new Bounds(600, 179, 80, 40));
        var added = bench().creation().place(pair, ToolKinds.QUEUE, IN_REGION, new Point(400, 400));
        var second = new EditorDriver(pair.apply(added.diff()));
        second.press(440, 420).drag(409, 203);
        assertEquals(new Bounds(366, 179, 80, 40), second.state().shown().require(added.id()).bounds());
        assertEquals(
                List.of(
                        new Gap(new Point(446, 199), new Point(483, 199)),
                        new Gap(new Point(563, 199), new Point(600, 199))),
                second.state().overlay().gaps());
        second.release();
        assertEquals(new Bounds(366, 179, 80, 40), second.bounds(added.id()));
    }

    @Test
    void aCopySnapsToItsOriginal() {
        driver.holding(Modifier.ALT).press(500, 190).drag(503, 220);
        assertEquals(List.of(down(483, 179, 248), down(563, 179, 248)), overlay().guides());
        driver.release();
        assertEquals(new Bounds(483, 208, 80, 40), driver.bounds((NodeId) driver.selected().iterator().next()));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void aCopyIsGivenUpWithItsGuides() {
        driver.holding(Modifier.ALT).press(500, 190).drag(503, 260).key("ESCAPE").release();
        assertSame(start, driver.diagram());
        assertEquals(Overlay.NONE, overlay());
    }

    @Test
    void guidesBelongToTheFrameThatWouldTakeTheNode() {
        Diagram two = start
                .apply(bench().creation().add(start, ToolKinds.CLUSTER, IN_REGION, new Point(480, 400)).diff());
        NodeId other = two.children(IN_REGION).getLast().id();
        Bounds frame = two.require(other).bounds();
        var second = new EditorDriver(two);
        second.press(160, 190).drag(160 + frame.x() + 18 - 120, 190 + frame.y() + 43 - 176);
        assertEquals(
                new Point(frame.x() + 16, frame.y() + 40), second.state().shown().require(WEB).bounds().origin());
        assertEquals(Optional.of(other), second.state().overlay().drop());
    }

    private Workbench bench() {
        return driver.bench();
    }

    @Test
    void whatStandsInOtherFramesPullsToo() {
        Diagram moved = shifted(start, JOB, new Bounds(123, 272, 80, 40));
        var second = new EditorDriver(moved);
        second.press(520, 345).drag(162, 443);
        assertEquals(123, second.state().shown().require(ORDERS).bounds().x());
        assertEquals(
                List.of(down(123, 272, 464), down(203, 272, 464)), second.state().overlay().guides());
    }

    @Test
    void aCollapsedFrameCountsAsTheCardThatIsShown() {
        Diagram card = start.apply(Operations.mark(start, List.of(IN_CLUSTER), Trait.COLLAPSED, true));
        var second = new EditorDriver(card);
        second.press(520, 345).drag(346, 300);
        Bounds shownCard = second.state().shown().require(IN_CLUSTER).bounds();
        assertEquals(Perspective.COLLAPSED.width(), shownCard.width());
        assertEquals(shownCard.right(), second.state().shown().require(ORDERS).bounds().x());
    }

    @Test
    void resizingAlignsBordersAndShowsEqualSizes() {
        driver.click(520, 345).press(560, 348).drag(566, 348);
        assertEquals(new Bounds(480, 328, 83, 40), driver.shown(ORDERS));
        assertEquals(List.of(down(563, 179, 368)), overlay().guides());
        driver.drag(561, 348);
        assertEquals(new Bounds(480, 328, 80, 40), driver.shown(ORDERS));
        assertEquals(
                List.of(
                        new Gap(new Point(480, 378), new Point(560, 378)),
                        new Gap(new Point(483, 229), new Point(563, 229))),
                overlay().gaps());
        driver.drag(564, 348).nowHolding(Modifier.ALT);
        assertEquals(new Bounds(480, 328, 84, 40), driver.shown(ORDERS));
        assertEquals(List.of(), overlay().guides());
        driver.nowHolding().release();
        assertEquals(new Bounds(480, 328, 83, 40), driver.bounds(ORDERS));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void resizingIsGivenUp() {
        driver.click(520, 345).press(560, 348).drag(600, 348).key("ESCAPE").release();
        assertSame(start, driver.state().shown());
        assertEquals(Overlay.NONE, overlay());
    }

    @Test
    void shiftKeepsTheProportionsOfACorner() {
        driver.click(520, 345).press(560, 368).holding(Modifier.SHIFT).drag(640, 372).release();
        assertEquals(new Bounds(480, 328, 160, 80), driver.bounds(ORDERS));
    }

    @Test
    void whatIsPlacedStandsWhereTheGhostStood() {
        driver.use(new Ghost(bench(), ToolKinds.CATALOGUE.node(ToolKinds.QUEUE), driver.home())).move(525, 445);
        assertEquals(Optional.of(new Bounds(483, 424, 80, 40)), overlay().ghost());
        assertEquals(List.of(down(483, 179, 464), down(563, 179, 464)), overlay().guides());
        driver.click(525, 445);
        assertEquals(new Bounds(483, 424, 80, 40), driver.bounds((NodeId) driver.selected().iterator().next()));
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void withAltTheGhostFollowsThePointer() {
        driver.use(new Ghost(bench(), ToolKinds.CATALOGUE.node(ToolKinds.QUEUE), driver.home()));
        driver.holding(Modifier.ALT).move(525, 445);
        assertEquals(Optional.of(new Bounds(485, 425, 80, 40)), overlay().ghost());
        assertEquals(List.of(), overlay().guides());
        driver.click(525, 445);
        assertEquals(new Bounds(485, 425, 80, 40), driver.bounds((NodeId) driver.selected().iterator().next()));
    }

    @Test
    void theGhostStaysInsideTheFrameAsTheElementWill() {
        driver.use(new Ghost(bench(), ToolKinds.CATALOGUE.node(ToolKinds.QUEUE), driver.home())).move(750, 300);
        assertEquals(744, overlay().ghost().orElseThrow().right());
        driver.click(750, 300);
        assertEquals(744, driver.bounds((NodeId) driver.selected().iterator().next()).right());
    }

    @Test
    void aPatternSnapsToWhatStandsOnTheCanvas() {
        Diagram note = start
                .apply(bench().creation().place(start, ToolKinds.NOTE, NodeId.CANVAS, new Point(803, 43)).diff());
        var second = new EditorDriver(note);
        var fragment = Fragment.of(note, note.children(NodeId.CANVAS).stream()
                .filter(node -> node.isA(ToolKinds.NOTE))
                .map(node -> node.id())
                .toList());
        var placing = new Placing(
                second.bench(), second.session(), second.home(), id -> Optional.of(new Composition("Notes", fragment)));
        placing.begin("pattern");
        placing.move(second.pointer(Phase.DRAG, 845, 305));
        Bounds ghost = second.state().overlay().ghost().orElseThrow();
        assertEquals(803, ghost.x());
        assertTrue(second.state().overlay().guides().contains(down(803, 43, ghost.bottom())));
        placing.drop(second.pointer(Phase.RELEASE, 845, 305));
        assertEquals(ghost, second.bounds((NodeId) second.selected().iterator().next()));
        assertEquals(note, second.undo().diagram());
    }

    @Test
    void whileTheViewScrollsTheNodeStaysUnderThePointer() {
        driver.press(520, 345).drag(560, 345);
        double before = driver.shown(ORDERS).x();
        Viewport view = driver.state().viewport();
        driver.session().show(view.scrolled(160, 0));
        driver.nowHolding();
        assertEquals(before + 160, driver.shown(ORDERS).x());
    }

    @Test
    void shiftAndAnArrowLeadToTheNextLineOfTheGrid() {
        driver.click(500, 190).holding(Modifier.SHIFT).key("RIGHT");
        assertEquals(new Bounds(488, 179, 80, 40), driver.bounds(MEMO));
        driver.key("DOWN").key("LEFT");
        assertEquals(new Bounds(480, 184, 80, 40), driver.bounds(MEMO));
        driver.key("UP").key("UP");
        assertEquals(new Bounds(480, 168, 80, 40), driver.bounds(MEMO));
        assertEquals(Set.of(MEMO), driver.selected());
    }
}
