package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.geometry.Anchor;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.geometry.Way;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.LineStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PerspectiveTest {

    private static final Catalogue CATALOGUE = SampleKinds.CATALOGUE;

    private final Diagram sample = Drawing.sample();

    private static Diagram collapsed(Diagram diagram, String... frames) {
        List<NodeId> ids = List.of(frames).stream().map(NodeId::new).toList();
        return diagram.apply(Operations.mark(diagram, ids, Trait.COLLAPSED, true));
    }

    private static Diagram shown(Diagram diagram) {
        return Perspective.of(diagram, CATALOGUE);
    }

    private static List<String> nodes(Diagram diagram) {
        return diagram.nodes().stream().map(node -> node.id() + " in " + node.parent()).sorted().toList();
    }

    private static List<String> edges(Diagram diagram) {
        return diagram.edges().stream().map(edge -> edge.id() + ": " + edge.from() + " to " + edge.to()).toList();
    }

    @Test
    void whatHidesNothingIsSeenAsItIs() {
        assertSame(sample, shown(sample));
        assertSame(sample, shown(sample).whole());
    }

    @Test
    void aCardIsNeverCollapsed() {
        Diagram marked = collapsed(sample, "web");
        assertSame(marked, shown(marked));
    }

    @Test
    void aCollapsedFrameIsACardInItsCorner() {
        Diagram diagram = collapsed(sample, "cluster");
        Diagram shown = shown(diagram);
        assertEquals(
                List.of("cluster in region", "queue in region", "region in canvas", "task in region"), nodes(shown));
        assertEquals(new Bounds(16, 40, 224, 64), shown.require(id("cluster")).bounds());
        assertEquals(new Bounds(16, 40, 240, 160), diagram.require(id("cluster")).bounds());
        assertSame(diagram, shown.whole());
    }

    @Test
    void aFrameSmallerThanTheCardKeepsItsSize() {
        assertEquals(new Bounds(8, 8, 100, 40), Perspective.collapsed(new Bounds(8, 8, 100, 40)));
    }

    @Test
    void ofNestedFramesTheOutermostIsSeen() {
        Diagram shown = shown(collapsed(sample, "cluster", "region"));
        assertEquals(List.of("region in canvas"), nodes(shown));
        assertEquals(List.of(), edges(shown));
    }

    @Test
    void connectionsEndAtTheFrameThatHidesTheirEnd() {
        Diagram bent = sample.apply(Operations.setWay(sample, new EdgeId("runs"), new Way(
                List.of(new Point(280, 112)), Optional.of(new Anchor(Side.RIGHT, 0.25)), Optional.empty())));
        Diagram shown = shown(collapsed(bent, "cluster"));
        Edge runs = shown.require(new EdgeId("runs"));
        assertEquals(new Edge.Ends(id("cluster"), id("task")), runs.ends());
        assertTrue(runs.way().isAutomatic());
    }

    @Test
    void connectionsInsideACollapsedFrameVanish() {
        Diagram diagram = new Drawing()
                .node("region", SampleKinds.REGION, "canvas", new Bounds(0, 0, 640, 400))
                .node("a", SampleKinds.QUEUE, "region", new Bounds(32, 80, 176, 64))
                .node("b", SampleKinds.QUEUE, "region", new Bounds(304, 80, 176, 64))
                .edge("between", SampleKinds.ARROW, "a", "b")
                .edge("itself", SampleKinds.ARROW, "a", "a")
                .edge("frame", SampleKinds.ARROW, "region", "a")
                .edge("loop", SampleKinds.ARROW, "region", "region")
                .diagram();
        assertEquals(List.of("loop: region to region"), edges(shown(collapsed(diagram, "region"))));
    }

    @Test
    void whatStandsInAHiddenLayerIsShownInTheFrameAround() {
        Diagram hidden = sample.apply(new Layers(Set.of("ecs")).setOn(sample));
        assertEquals(List.of("queue in region", "region in canvas"), nodes(shown(hidden)));
        Diagram outer = sample.apply(
                Layers.hiddenIn(sample.header()).with(Category.BOUNDARIES, true).setOn(sample));
        assertEquals(
                List.of("cluster in canvas", "queue in canvas", "task in canvas", "web in cluster"),
                nodes(shown(outer)));
        assertEquals(List.of("runs: web to task"), edges(shown(outer)));
    }

    @Test
    void hiddenLinesLeaveTheirEnds() {
        Diagram hidden = sample.apply(
                Layers.hiddenIn(sample.header()).with(LineStyle.STRUCTURE, true).setOn(sample));
        assertEquals(List.of(), edges(shown(hidden)));
        assertEquals(nodes(sample), nodes(shown(hidden)));
    }

    @Test
    void thePerspectiveOfAPerspectiveEqualsIt() {
        Diagram diagram = collapsed(sample.apply(
                Layers.hiddenIn(sample.header()).with(Category.DATA, true).setOn(sample)), "cluster");
        Diagram shown = shown(diagram);
        assertEquals(shown, shown(shown));
    }

    @Test
    void itIsMadeOncePerDiagramAndCatalogue() {
        Diagram diagram = collapsed(sample, "cluster");
        assertSame(shown(diagram), shown(diagram));
        assertEquals(diagram, Perspective.of(diagram, new Catalogue(List.of(), List.of())));
    }

    /// What was seen before a change is taken over only where the change can hide nothing.
    @Test
    void aDiagramThatWasSeenAsItIsHidesWhatIsHiddenLater() {
        assertSame(sample, shown(sample));
        Diagram moved = sample.apply(Edits.rename(sample, id("web"), "api"));
        assertSame(moved, shown(moved));
        assertEquals(nodes(shown(collapsed(moved, "cluster"))), nodes(shown(collapsed(sample, "cluster"))));
        Diagram hidden = moved.apply(
                Layers.hiddenIn(moved.header()).with(Category.DATA, true).setOn(moved));
        Diagram part = shown(hidden);
        assertSame(part, shown(part));
        Diagram added = part.apply(new Draft(part).put(hidden.require(id("queue"))).diff());
        assertEquals(nodes(part), nodes(shown(added)));
    }

    @Test
    void hiddenNodesHaveSomethingThatStandsForThem() {
        Diagram shown = shown(collapsed(sample.apply(
                Layers.hiddenIn(sample.header()).with(Category.DATA, true).setOn(sample)), "cluster"));
        assertEquals(Optional.of(id("cluster")), Perspective.standIn(shown, id("web")));
        assertEquals(Optional.of(id("task")), Perspective.standIn(shown, id("task")));
        assertEquals(Optional.empty(), Perspective.standIn(shown, id("queue")));
        assertEquals(Optional.empty(), Perspective.standIn(shown, id("nobody")));
    }
}
