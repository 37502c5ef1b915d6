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

import gantry.app.editor.ToolState;
import gantry.app.tool.place.Placing;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Layers;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Category;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Collapsing and expanding frames by mouse and keys. The cluster's arrow is at 302, 136; on its card at 286, 152.
final class FoldTest {

    private final Diagram start = ToolKinds.drawing();
    private final EditorDriver driver = new EditorDriver(start);
    private final Revealing revealing = driver.commands().revealing();

    private EditorDriver collapse() {
        return driver.click(302, 136);
    }

    private Optional<Bounds> shown(NodeId id) {
        return driver.state().shown().node(id).map(node -> node.bounds());
    }

    @Test
    void theArrowCollapsesAndExpandsExactly() {
        collapse();
        assertEquals(Optional.of(new Bounds(80, 120, 224, 64)), shown(IN_CLUSTER));
        assertEquals(Optional.empty(), shown(WEB));
        assertEquals(Set.of(IN_CLUSTER), driver.selected());
        assertEquals("Undo collapse cluster", Commands.undoLabel(driver.state()));
        driver.click(286, 152);
        assertEquals(start, driver.diagram());
        assertEquals("Undo expand cluster", Commands.undoLabel(driver.state()));
        assertEquals(start, driver.undo().undo().diagram());
    }

    @Test
    void theArrowIsUnderAHandAndLightsItsFrame() {
        driver.move(302, 136);
        assertEquals(ToolState.Pointer.HAND, driver.state().tool().pointer());
        assertEquals(Optional.of(IN_CLUSTER), ((Hovering) driver.state().tool()).hovered());
        driver.move(270, 136);
        assertEquals(ToolState.Pointer.ARROW, driver.state().tool().pointer());
    }

    @Test
    void aDoubleClickOnTheArrowCollapsesOnce() {
        driver.doubleClick(302, 136);
        assertTrue(driver.diagram().require(IN_CLUSTER).is(Trait.COLLAPSED));
        driver.doubleClick(286, 152);
        assertEquals(start, driver.diagram());
        assertEquals(Set.of(IN_CLUSTER), driver.selected());
        assertEquals(List.of(), driver.renamed());
    }

    @Test
    void aDoubleClickOnTheCardExpands() {
        collapse();
        driver.doubleClick(160, 150);
        assertEquals(start, driver.diagram());
        assertEquals(List.of(), driver.renamed());
    }

    @Test
    void theCommandFoldsTheSelectedFrames() {
        driver.select(IN_CLUSTER, WEB, MEMO);
        assertEquals(List.of(IN_CLUSTER), revealing.foldable(driver.state()));
        assertFalse(revealing.areCollapsed(driver.state()));
        revealing.fold(driver.session());
        assertEquals(Set.of(IN_CLUSTER), driver.selected());
        assertTrue(revealing.areCollapsed(driver.state()));
        revealing.fold(driver.session());
        assertEquals(start, driver.diagram());
        driver.select(WEB);
        revealing.fold(driver.session());
        assertEquals(start, driver.diagram());
    }

    @Test
    void movingTheCardMovesAllInsideAndTheFrameAroundGrowsForTheCardOnly() {
        collapse();
        driver.press(160, 150).drag(592, 342).release();
        assertEquals(new Point(512, 316), driver.bounds(IN_CLUSTER).origin());
        assertEquals(new Point(552, 372), driver.bounds(WEB).origin());
        assertEquals(start.require(IN_REGION).bounds(), driver.bounds(IN_REGION));
        driver.session().undo();
        assertEquals(start.require(WEB), driver.diagram().require(WEB));
    }

    @Test
    void escapeWhileMovingTheCardLeavesEverything() {
        Diagram collapsed = collapse().diagram();
        driver.press(160, 150).drag(400, 300).key("ESCAPE").release();
        assertSame(collapsed, driver.diagram());
        assertSame(collapsed, driver.state().whole());
    }

    @Test
    void theCardShowsNoHandlesAndTakesNothingIn() {
        collapse();
        assertEquals(Optional.empty(), Handles.resizable(driver.state()));
        driver.press(520, 190).drag(160, 150);
        assertEquals(Optional.empty(), driver.state().overlay().drop());
        driver.release();
        assertEquals(IN_REGION, driver.diagram().require(MEMO).parent());
    }

    @Test
    void whereTheFrameWasThingsGoIntoTheFrameAround() {
        collapse();
        driver.press(520, 190).drag(160, 300).release();
        assertEquals(IN_REGION, driver.diagram().require(MEMO).parent());
    }

    @Test
    void nothingIsAddedWhereItCouldNotBeSeen() {
        collapse();
        new Placing(driver.bench(), driver.session(), driver.home(), id -> Optional.empty())
                .insertAtCentre(ToolKinds.SERVICE);
        assertEquals(start.nodes().size(), driver.diagram().nodes().size());
    }

    @Test
    void connectionsAreDrawnToTheCard() {
        collapse();
        assertEquals(IN_CLUSTER, driver.state().shown().require(RUNS).from());
        assertEquals(List.of("web runs memo"), driver.connections());
    }

    @Test
    void revealingExpandsFirstAsOneStep() {
        collapse();
        revealing.reveal(driver.session(), WEB);
        assertEquals(start, driver.diagram());
        assertEquals(Set.of(WEB), driver.selected());
        assertEquals("Undo expand cluster", Commands.undoLabel(driver.state()));
    }

    @Test
    void revealingAConnectionInsideExpandsToo() {
        collapse();
        revealing.reveal(driver.session(), RUNS);
        assertEquals(Optional.of(start.require(WEB).bounds()), shown(WEB));
    }

    @Test
    void revealingShowsHiddenLayers() {
        driver.session().commit("Hide", Layers.hiddenIn(start.header()).with(
                start.node(ORDERS).map(node -> ToolKinds.CATALOGUE.node(node.kind()).category()).orElseThrow(), true)
                .setOn(start));
        assertEquals(Optional.empty(), shown(ORDERS));
        revealing.reveal(driver.session(), ORDERS);
        assertEquals(start, driver.diagram());
        assertEquals("Undo show hidden layer", Commands.undoLabel(driver.state()));
    }

    @Test
    void revealingWhatIsInViewIsNoStep() {
        revealing.reveal(driver.session(), WEB);
        assertSame(start, driver.diagram());
        assertEquals(Set.of(WEB), driver.selected());
    }

    @Test
    void aChildOfAHiddenFrameStaysItsChild() {
        driver.session().commit("Hide",
                Layers.hiddenIn(start.header()).with(Category.BOUNDARIES, true).setOn(start));
        driver.press(160, 190).drag(176, 206).release();
        assertEquals(IN_CLUSTER, driver.diagram().require(WEB).parent());
        assertEquals(new Point(136, 192), driver.bounds(WEB).origin());
    }

    @Test
    void scrollingToWhatIsHiddenLeadsToTheCard() {
        collapse();
        Zooming.scroll(driver.session(), 5000, 0);
        Zooming.reveal(driver.session(), Set.of(JOB));
        assertTrue(driver.state().viewport().visible().contains(new Bounds(80, 120, 224, 64)));
    }

    @Test
    void selectingAllTakesWhatIsShown() {
        collapse();
        driver.commands().selectAll(driver.session());
        assertEquals(Set.of(IN_REGION, IN_CLUSTER, MEMO, ORDERS, RUNS), driver.selected());
    }

    @Test
    void theRectangleCatchesTheCardEvenFromInsideTheFrame() {
        Diagram marked = start.apply(Operations.mark(start, List.of(IN_CLUSTER), Trait.COLLAPSED, true));
        var other = new EditorDriver(marked);
        other.press(60, 300).drag(200, 150).release();
        assertEquals(Set.of(IN_CLUSTER), other.selected());
    }
}
