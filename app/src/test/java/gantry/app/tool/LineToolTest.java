package gantry.app.tool;

import static gantry.app.tool.ToolKinds.IN_CLUSTER;
import static gantry.app.tool.ToolKinds.IN_REGION;
import static gantry.app.tool.ToolKinds.JOB;
import static gantry.app.tool.ToolKinds.MEMO;
import static gantry.app.tool.ToolKinds.ORDERS;
import static gantry.app.tool.ToolKinds.RUNS;
import static gantry.app.tool.ToolKinds.WEB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import gantry.app.editor.EditorState;
import gantry.app.editor.Modifier;
import gantry.app.editor.Overlay;
import gantry.app.editor.Selection;
import gantry.app.editor.ToolState.Pointer;
import gantry.app.tool.select.Idle;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Anchor;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Changing the line of a selected connection by mouse: `web` (120..200 × 176..216) runs `memo` (480..560 × 176..216), so the
/// line goes straight at y = 196.
final class LineToolTest {

    private final Diagram start = ToolKinds.drawing();
    private EditorDriver driver = new EditorDriver(start);

    private void begin(Diagram diagram) {
        driver = new EditorDriver(diagram);
        driver.select(RUNS);
    }

    /// A line with two corners, from `web` down to `memo`, which stands lower.
    private Diagram stepped() {
        return start.apply(new Operations(ToolKinds.CATALOGUE).move(start, List.of(MEMO), 0, 80));
    }

    private Way way() {
        return driver.diagram().require(RUNS).way();
    }

    private List<LineHandle> handles() {
        return driver.bench().lineHandles().of(driver.state());
    }

    private void assertOneStep(Diagram before, String label) {
        assertEquals("Undo " + label, Commands.undoLabel(driver.state()));
        Diagram result = driver.diagram();
        assertEquals(before, driver.undo().diagram());
        assertEquals(Set.of(RUNS), driver.selected());
        driver.session().redo();
        assertEquals(result, driver.diagram());
    }

    private void giveUp(Diagram before) {
        EditorState held = driver.state();
        driver.key("ESCAPE");
        assertSame(before, driver.state().shown());
        assertEquals(Overlay.NONE, driver.state().overlay());
        driver.release();
        assertEquals(held.history().revision(), driver.state().history().revision());
        assertSame(before, driver.diagram());
        assertEquals("select", driver.state().tool().tool());
    }

    @Test
    void aSelectedLineHasHandlesAtItsEndsCornersAndStraightParts() {
        begin(stepped());
        assertEquals(
                List.of(
                        new LineHandle(new LineHandle.End(true), new Point(200, 196), true),
                        new LineHandle(new LineHandle.End(false), new Point(480, 276), true),
                        new LineHandle(new LineHandle.Corner(1), new Point(340, 196), false),
                        new LineHandle(new LineHandle.Corner(2), new Point(340, 276), true),
                        new LineHandle(new LineHandle.Stretch(0), new Point(270, 196), true),
                        new LineHandle(new LineHandle.Stretch(1), new Point(340, 236), false),
                        new LineHandle(new LineHandle.Stretch(2), new Point(410, 276), true)),
                handles());
        driver.select(RUNS, WEB);
        assertEquals(List.of(), handles());
    }

    @Test
    void aLineThatEndsInsideACollapsedFrameHasNoHandles() {
        begin(start.apply(Operations.mark(start, List.of(IN_CLUSTER), Trait.COLLAPSED, true)));
        assertEquals(List.of(), handles());
        Diagram closed = driver.diagram();
        driver.press(400, 180).drag(400, 120).release();
        assertEquals(closed.require(RUNS), driver.diagram().require(RUNS));
    }

    @Test
    void thePointerShowsWhatAHandleDoes() {
        begin(stepped());
        assertEquals(Pointer.RESIZE_NS, driver.move(270, 196).state().tool().pointer());
        assertEquals(Pointer.RESIZE_EW, driver.move(340, 236).state().tool().pointer());
        assertEquals(Pointer.RESIZE_EW, driver.move(340, 216).state().tool().pointer());
        assertEquals(Pointer.MOVE, driver.move(340, 196).state().tool().pointer());
        assertEquals(Pointer.CROSS, driver.move(480, 276).state().tool().pointer());
        driver.session().select(Selection.NONE);
        assertEquals(Pointer.ARROW, driver.move(340, 216).state().tool().pointer());
    }

    @Test
    void theLineUnderThePointerIsHovered() {
        driver.move(340, 197);
        assertEquals(Optional.of(RUNS), ((Idle) driver.state().tool()).hoveredLine());
        driver.move(340, 300);
        assertEquals(Optional.empty(), ((Idle) driver.state().tool()).hoveredLine());
    }

    @Test
    void aPartIsDraggedAcrossItsDirection() {
        Diagram before = stepped();
        begin(before);
        driver.press(340, 236).drag(394, 250);
        assertSame(before, driver.diagram(), "committed while dragging");
        giveUp(before);
        driver.press(340, 236).drag(394, 250).release();
        assertEquals(Way.through(List.of(new Point(392, 196), new Point(392, 276))), way());
        assertOneStep(before, "bend the line from web to memo");
    }

    @Test
    void thePartItselfCanBeDraggedOnceTheLineIsSelected() {
        Diagram before = stepped();
        begin(before);
        driver.press(340, 212).drag(300, 212).release();
        assertEquals(List.of(new Point(304, 196), new Point(304, 276)), way().bends());
        driver.session().select(Selection.NONE);
        driver.press(304, 212).drag(400, 212).release();
        assertEquals(List.of(new Point(304, 196), new Point(304, 276)), way().bends());
        assertEquals(Set.of(RUNS), driver.selected());
    }

    @Test
    void altFollowsThePointerExactly() {
        begin(stepped());
        driver.holding(Modifier.ALT).press(340, 236).drag(393, 250).release();
        assertEquals(List.of(new Point(393, 196), new Point(393, 276)), way().bends());
    }

    @Test
    void aPartSnapsToTheMiddleOfANeighbour() {
        Diagram before = stepped();
        before = before.apply(new Operations(ToolKinds.CATALOGUE).move(before, List.of(ORDERS), -101, 0));
        begin(before);
        driver.press(340, 236).drag(416, 240);
        Overlay.Guide guide = new Overlay.Guide(new Point(419, 348), new Point(419, 240));
        assertEquals(List.of(guide), driver.state().overlay().guides());
        driver.release();
        assertEquals(List.of(new Point(419, 196), new Point(419, 276)), way().bends());
    }

    @Test
    void aBendDraggedBackIntoLineDisappears() {
        Way bent = Way.through(List.of(
                new Point(260, 196), new Point(260, 136), new Point(400, 136), new Point(400, 196)));
        begin(start.apply(Operations.setWay(start, RUNS, bent)));
        driver.press(330, 136).drag(330, 199).release();
        assertEquals(Way.AUTOMATIC, way());
    }

    @Test
    void aCornerIsDraggedFreely() {
        Diagram before = stepped();
        begin(before);
        driver.press(340, 196).drag(300, 208);
        giveUp(before);
        driver.press(340, 196).drag(300, 208).release();
        assertEquals(
                new Way(List.of(new Point(304, 208), new Point(304, 276)), Optional.of(new Anchor(Side.RIGHT, 0.8)),
                        Optional.empty()),
                way());
        assertOneStep(before, "bend the line from web to memo");
    }

    @Test
    void aDoubleClickOnACornerTakesItAway() {
        Diagram before = stepped();
        Way bent = Way.through(List.of(
                new Point(260, 196), new Point(260, 236), new Point(400, 236), new Point(400, 276)));
        before = before.apply(Operations.setWay(before, RUNS, bent));
        begin(before);
        driver.doubleClick(260, 236);
        assertEquals(List.of(new Point(400, 196), new Point(400, 276)), way().bends());
        assertOneStep(before, "remove a bend from web to memo");
        assertEquals(List.of(), driver.renamed());
        driver.doubleClick(300, 196);
        assertEquals(List.of(RUNS), driver.renamed());
    }

    @Test
    void anUndoInTheMiddleEndsTheGesture() {
        begin(start);
        driver.session().commit("Move", new Operations(ToolKinds.CATALOGUE).move(start, List.of(MEMO), 0, 80));
        driver.select(RUNS);
        driver.press(340, 236).drag(394, 250).undo().drag(400, 250).release();
        assertEquals(start, driver.state().shown());
        driver.session().redo();
        driver.select(RUNS);
        driver.press(480, 276).drag(520, 345).undo().drag(520, 350).release();
        assertEquals(start, driver.state().shown());
    }

    @Test
    void anEndSlidesAlongItsBorder() {
        begin(start);
        driver.press(200, 196).drag(198, 180);
        giveUp(start);
        driver.press(200, 196).drag(170, 180).release();
        assertEquals(Way.AUTOMATIC.withFrom(Optional.of(new Anchor(Side.TOP, 50 / 80.0))), way());
        assertOneStep(start, "move the end of the line from web to memo");
    }

    @Test
    void anEndSnapsToTheMiddleAndTheQuarters() {
        begin(start);
        driver.press(480, 196).drag(517, 178).release();
        assertEquals(Optional.of(new Anchor(Side.TOP, 0.5)), way().to());
        driver.undo().holding(Modifier.ALT).press(480, 196).drag(521, 178).release();
        assertEquals(Optional.of(new Anchor(Side.TOP, 41 / 80.0)), way().to());
    }

    @Test
    void aDoubleClickOnAnEndLeavesItToTheRouterAgain() {
        Way fixed = Way.AUTOMATIC.withTo(Optional.of(new Anchor(Side.LEFT, 0.5)));
        begin(start.apply(Operations.setWay(start, RUNS, fixed)));
        driver.doubleClick(480, 196);
        assertEquals(Way.AUTOMATIC, way());
    }

    @Test
    void anEndIsMovedToAnotherElement() {
        begin(start);
        driver.press(200, 196).drag(160, 290);
        assertEquals(
                Optional.of(new Overlay.Line(
                        MEMO, new Point(160, 290), Set.of(WEB, JOB), Optional.of(JOB), "", Optional.of(RUNS))),
                driver.state().overlay().line());
        assertSame(start, driver.diagram());
        giveUp(start);
        driver.press(200, 196).drag(160, 290).release();
        assertEquals(List.of("job runs memo"), driver.connections());
        assertEquals(Set.of(RUNS), driver.selected());
        assertOneStep(start, "reconnect job to memo");
    }

    @Test
    void aRefusedElementSaysWhyAndLeavesTheLine() {
        begin(start);
        driver.press(480, 196).drag(160, 290);
        assertEquals("A Service isn't connected to a Service in AWS.",
                driver.state().overlay().line().orElseThrow().refusal());
        driver.release();
        assertEquals(List.of("Keep as annotation arrow"), driver.asked());
        assertSame(start, driver.diagram());
        driver.answering(0).press(480, 196).drag(160, 290).release();
        assertEquals(List.of("web arrow job"), driver.connections());
        assertOneStep(start, "reconnect web to job");
    }

    @Test
    void anotherMeaningIsOffered() {
        begin(start);
        driver.answering(1).press(480, 196).drag(520, 345).release();
        assertEquals(List.of("Sends", "Reads"), driver.asked());
        assertEquals(List.of("web reads orders"), driver.connections());
        assertOneStep(start, "reconnect web to orders");
    }

    @Test
    void theSourceIsJudgedAsASource() {
        Diagram two = start.apply(driver.bench().creation()
                .connect(start, ToolKinds.CATALOGUE.row("sends", ToolKinds.SERVICE, ToolKinds.QUEUE).orElseThrow(), WEB,
                        ORDERS)
                .diff());
        EdgeId sends = two.edgesTo(ORDERS).getFirst().id();
        driver = new EditorDriver(two);
        driver.select(sends);
        Point source = handles().getFirst().at();
        driver.press(source.x(), source.y()).drag(520, 190);
        assertEquals("A task needs a service. The way: service -> queue.",
                driver.state().overlay().line().orElseThrow().refusal());
        driver.key("ESCAPE").release();
    }

    @Test
    void drawnTheWrongWayRoundTheReverseIsOffered() {
        Diagram two = start.apply(driver.bench().creation().annotate(start, MEMO, ORDERS).diff());
        EdgeId id = two.edgesFrom(MEMO).getFirst().id();
        Edge runs = new Edge(id, "runs", new Edge.Ends(MEMO, JOB), Way.AUTOMATIC, Values.EMPTY, List.of());
        Diagram wrong = two.apply(new Draft(two).put(runs).remove(RUNS).diff());
        driver = new EditorDriver(wrong);
        driver.select(id);
        Point target = handles().get(1).at();
        driver.answering(0).press(target.x(), target.y()).drag(160, 190).release();
        assertEquals(List.of("Reverse the connection", "Keep as annotation arrow"), driver.asked());
        assertEquals(List.of("web runs memo"), driver.connections());
        assertEquals(Set.of(id), driver.selected());
        assertEquals("Drawn the other way round: web runs memo.", driver.hint());
        assertEquals(wrong, driver.undo().diagram());
    }

    @Test
    void droppedOnNothingTheEndGoesBack() {
        begin(start);
        driver.press(480, 196).drag(400, 450).release();
        assertSame(start, driver.state().shown());
        assertEquals("The end went back to its place: it needs an element to end at.", driver.hint());
        assertEquals(Set.of(RUNS), driver.selected());
    }

    @Test
    void anArrowMayEndAnywhereButAtItself() {
        Diagram before = start.apply(driver.bench().creation().annotate(start, MEMO, ORDERS).diff());
        EdgeId arrow = before.edgesFrom(MEMO).getFirst().id();
        driver = new EditorDriver(before);
        driver.select(arrow);
        Point end = handles().get(1).at();
        driver.press(end.x(), end.y()).drag(520, 190).release();
        assertSame(before, driver.diagram());
        driver.press(end.x(), end.y()).drag(160, 290).release();
        assertEquals(List.of("memo arrow job", "web runs memo"), driver.connections());
    }

    @Test
    void bendsMoveWithBothEndsAndWithCopies() {
        Way bent = Way.through(List.of(
                new Point(260, 196), new Point(260, 136), new Point(400, 136), new Point(400, 196)));
        driver = new EditorDriver(start.apply(Operations.setWay(start, RUNS, bent)));
        driver.select(WEB, MEMO);
        driver.holding(Modifier.ALT).press(160, 190).drag(160, 254).release();
        Edge copy = driver.diagram().edges().stream().filter(edge -> !edge.id().equals(RUNS)).findFirst().orElseThrow();
        assertEquals(bent.moved(bend -> bend.plus(0, 64)), copy.way());
        driver.holding().undo();
        driver.select(WEB, MEMO);
        driver.press(520, 190).drag(520, 254).release();
        assertEquals(bent.moved(bend -> bend.plus(0, 64)), way());
        driver.undo();
        driver.select(WEB, MEMO);
        driver.commands().copy(driver.session());
        driver.commands().paste(driver.session(), Optional.of(new Point(200, 260)));
        List<Edge> all = List.copyOf(driver.diagram().edges());
        NodeId pasted = all.getLast().from();
        double dy = driver.bounds(pasted).y() - driver.bounds(WEB).y();
        double dx = driver.bounds(pasted).x() - driver.bounds(WEB).x();
        assertEquals(bent.moved(bend -> bend.plus(dx, dy)), all.getLast().way());
        assertEquals(IN_REGION, driver.diagram().require(all.getLast().to()).parent());
    }
}
