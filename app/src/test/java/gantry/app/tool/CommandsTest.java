package gantry.app.tool;

import static gantry.app.tool.ToolKinds.IN_CLUSTER;
import static gantry.app.tool.ToolKinds.IN_REGION;
import static gantry.app.tool.ToolKinds.MEMO;
import static gantry.app.tool.ToolKinds.ORDERS;
import static gantry.app.tool.ToolKinds.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.tool.pan.Hand;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CommandsTest {

    private final Diagram start = ToolKinds.drawing();
    private final EditorDriver driver = new EditorDriver(start);
    private final Commands commands = driver.commands();

    private NodeId onlySelected() {
        assertEquals(1, driver.selected().size());
        return (NodeId) driver.selected().iterator().next();
    }

    @Test
    void aDuplicateStandsAsideAndIsSelected() {
        driver.select(WEB);
        commands.duplicate(driver.session());
        assertEquals(new Point(136, 192), driver.bounds(onlySelected()).origin());
        assertEquals(IN_CLUSTER, driver.diagram().require(onlySelected()).parent());
        assertEquals(start, driver.undo().diagram());
    }

    @Test
    void cutAndPasteGoesIntoTheFrameUnderThePointer() {
        driver.select(WEB);
        commands.cut(driver.session());
        assertEquals(Optional.empty(), driver.diagram().node(WEB));
        assertEquals("Undo cut web", Commands.undoLabel(driver.state()));
        commands.paste(driver.session(), Optional.of(new Point(280, 300)));
        assertEquals("web", driver.diagram().require(onlySelected()).name());
        assertEquals(new Point(240, 280), driver.bounds(onlySelected()).origin());
        assertEquals(start, driver.undo().undo().diagram());
    }

    @Test
    void pastingAcrossWindowsTakesTheText() {
        driver.select(IN_CLUSTER, MEMO);
        commands.copy(driver.session());
        commands.paste(driver.session(), Optional.of(new Point(400, 300)));
        assertEquals(start.nodes().size() + 4, driver.diagram().nodes().size());
        assertEquals(2, driver.diagram().edges().size());
    }

    @Test
    void whatMayStandNowhereIsNamed() {
        driver.select(WEB);
        commands.copy(driver.session());
        commands.paste(driver.session(), Optional.of(new Point(1000, 700)));
        assertSame(start, driver.diagram());
        assertEquals("Left out web: Service stands in a Cluster.", driver.hint());
    }

    @Test
    void aClipboardWithoutADrawingIsExplained() {
        commands.paste(driver.session(), Optional.empty());
        assertSame(start, driver.diagram());
        assertTrue(driver.hint().startsWith("The clipboard holds no part of a drawing."));
    }

    @Test
    void groupingAndUngroupingLeadBack() {
        driver.select(MEMO, ORDERS);
        commands.group(driver.session());
        NodeId group = onlySelected();
        assertEquals(group, driver.diagram().require(MEMO).parent());
        commands.ungroup(driver.session());
        assertEquals(Set.of(MEMO, ORDERS), driver.selected());
        assertEquals(IN_REGION, driver.diagram().require(MEMO).parent());
        assertEquals(start, driver.undo().undo().diagram());
    }

    @Test
    void elementsOfSeveralFramesAreNotGrouped() {
        driver.select(WEB, MEMO);
        commands.group(driver.session());
        assertSame(start, driver.diagram());
        assertEquals("Select elements that stand in the same frame to group them.", driver.hint());
    }

    @Test
    void commandsWithoutEffectLeaveNoUndoStep() {
        commands.align(driver.session(), Side.LEFT);
        commands.toFront(driver.session());
        commands.delete(driver.session());
        commands.duplicate(driver.session());
        driver.select(MEMO, ORDERS);
        commands.align(driver.session(), Side.LEFT);
        assertEquals("Undo", Commands.undoLabel(driver.state()));
        assertSame(start, driver.diagram());
    }

    @Test
    void selectAllTakesConnectionsToo() {
        commands.selectAll(driver.session());
        assertEquals(7, driver.selected().size());
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Point pointer = new Point(300, 200);
        Zooming.wheel(driver.session(), pointer, 240);
        assertEquals(2, driver.state().viewport().zoom(), 1e-9);
        assertEquals(new Point(300, 200), driver.state().viewport().toWorld(pointer));
        Zooming.to(driver.session(), 1);
        assertEquals(1, driver.state().viewport().zoom(), 1e-9);
    }

    @Test
    void zoomingInAndOutStopsAtRoundLevels() {
        Zooming.to(driver.session(), 0.61);
        var levels = new ArrayList<Double>();
        for (int i = 0; i < 6; i++) {
            Zooming.in(driver.session());
            levels.add(Math.rint(driver.state().viewport().zoom() * 1000) / 1000);
        }
        Zooming.out(driver.session());
        Zooming.out(driver.session());
        levels.add(Math.rint(driver.state().viewport().zoom() * 1000) / 1000);
        assertEquals(List.of(0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 1.25), levels);
    }

    @Test
    void fittingShowsEverything() {
        Zooming.in(driver.session());
        Zooming.scroll(driver.session(), 500, 500);
        Zooming.fit(driver.session());
        assertTrue(driver.state().viewport().visible().contains(start.bounds()));
        driver.select(ORDERS);
        Zooming.scroll(driver.session(), 5000, 0);
        Zooming.fitSelection(driver.session());
        assertEquals(driver.bounds(ORDERS).center(), driver.state().viewport().visible().center());
        Zooming.scroll(driver.session(), 5000, 0);
        Zooming.reveal(driver.session(), Set.of(ToolKinds.RUNS));
        assertTrue(driver.state().viewport().visible().contains(driver.bounds(WEB)));
    }

    @Test
    void theHandScrolls() {
        driver.use(new Hand(driver.home())).press(500, 500).drag(400, 450).release();
        assertEquals(new Point(100, 50), driver.state().viewport().origin());
        assertEquals("pan", driver.state().tool().tool());
        driver.key("ESCAPE");
        assertEquals("select", driver.state().tool().tool());
        assertSame(start, driver.diagram());
    }
}
