package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Connection;
import gantry.model.kind.Shape;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CreationTest {

    private final Creation creation = new Creation(SampleKinds.CATALOGUE);
    private final Diagram sample = Drawing.sample();

    private static Connection row(String kind, String to) {
        return SampleKinds.CATALOGUE.row(kind, SampleKinds.SERVICE, to).orElseThrow();
    }

    @Test
    void aNewNodeGetsNameValuesAndSizeOfItsKind() {
        Creation.Added added = creation.add(sample, SampleKinds.SERVICE, id("cluster"), new Point(61, 83));
        Node node = sample.apply(added.diff()).require(added.id());
        var placement = new Placement(id("cluster"), new Bounds(64, 80, 176, 64), 3);
        Values values = Values.EMPTY.with(SampleKinds.COUNT, 2L);
        assertEquals(new Node(added.id(), SampleKinds.SERVICE, "web-2", placement, values, List.of()), node);
    }

    @Test
    void aNewNodeThatFitsIsMovedIntoItsFrame() {
        Creation.Added added = creation.add(sample, SampleKinds.SERVICE, id("cluster"), new Point(400, 400));
        Diagram changed = sample.apply(added.diff());
        Bounds frame = sample.require(id("cluster")).bounds();
        assertEquals(frame, changed.require(id("cluster")).bounds());
        assertEquals(new Point(64, 120), changed.require(added.id()).bounds().origin());
    }

    @Test
    void framesGrowAroundANewNodeThatDoesNotFit() {
        Creation.Added added = creation.add(sample, SampleKinds.CLUSTER, id("cluster"), new Point(400, 400));
        Diagram grown = sample.apply(added.diff());
        Bounds inner = grown.require(added.id()).bounds();
        assertEquals(new Point(400, 400), inner.origin());
        for (String frame : List.of("cluster", "region")) {
            assertTrue(grown.require(id(frame)).bounds().contains(Frames.around(inner, Shape.FRAME)), frame);
        }
    }

    @Test
    void aNewNodeStepsAsideFromOneInItsPlace() {
        Creation.Added added = creation.add(sample, SampleKinds.QUEUE, id("region"), new Point(304, 240));
        assertEquals(new Point(320, 256), sample.apply(added.diff()).require(added.id()).bounds().origin());
    }

    private Bounds after(Diagram diagram, String kind, String frame, String before) {
        Creation.Added added = creation.addAfter(diagram, kind, id(frame), Optional.of(id(before)));
        return diagram.apply(added.diff()).require(added.id()).bounds();
    }

    /// A frame of 640 x 240 with two services in a line, and another frame to its right.
    private static Diagram line() {
        return new Drawing()
                .node("region", SampleKinds.REGION, "canvas", new Bounds(0, 0, 1200, 400))
                .node("cluster", SampleKinds.CLUSTER, "region", new Bounds(16, 40, 640, 240))
                .node("one", SampleKinds.SERVICE, "cluster", new Bounds(32, 80, 176, 64))
                .node("two", SampleKinds.SERVICE, "cluster", new Bounds(240, 80, 176, 64))
                .node("beside", SampleKinds.CLUSTER, "region", new Bounds(688, 40, 240, 200))
                .diagram();
    }

    @Test
    void aNodeIsAddedBesideTheOneBeforeAndThenInTheNextLine() {
        Diagram diagram = line();
        assertEquals(new Bounds(448, 80, 176, 64), after(diagram, SampleKinds.SERVICE, "cluster", "two"));
        Diagram full = diagram.apply(
                creation.addAfter(diagram, SampleKinds.SERVICE, id("cluster"), Optional.of(id("two"))).diff());
        assertEquals(new Bounds(32, 176, 176, 64), after(full, SampleKinds.SERVICE, "cluster", "two"));
    }

    @Test
    void aFrameWithoutRoomGrowsAndWhatStandsBesideItMakesWay() {
        Diagram diagram = line();
        for (int count = 0; count < 5; count++) {
            diagram = diagram.apply(
                    creation.addAfter(diagram, SampleKinds.SERVICE, id("cluster"), Optional.empty()).diff());
        }
        Bounds grown = diagram.require(id("cluster")).bounds();
        assertEquals(new Bounds(16, 40, 640, 312), grown);
        Diagram wide = diagram.apply(
                creation.addAfter(diagram, SampleKinds.CLUSTER, id("cluster"), Optional.empty()).diff());
        assertTrue(wide.require(id("cluster")).bounds().contains(
                Bounds.around(wide.children(id("cluster")).stream().map(Node::bounds).toList())));
        assertFalse(wide.require(id("cluster")).bounds().intersects(wide.require(id("beside")).bounds()));
    }

    @Test
    void whatIsAddedAfterTheOthersCoversNone() {
        Diagram diagram = line();
        for (String kind : List.of(SampleKinds.SERVICE, SampleKinds.CLUSTER, SampleKinds.SERVICE)) {
            Creation.Added added = creation.addAfter(diagram, kind, id("cluster"), Optional.of(id("one")));
            Bounds place = diagram.apply(added.diff()).require(added.id()).bounds();
            assertTrue(diagram.children(id("cluster")).stream().noneMatch(node -> node.bounds().intersects(place)));
            diagram = diagram.apply(added.diff());
        }
    }

    @Test
    void namesFitTheirRule() {
        Diagram named = sample.apply(Edits.rename(sample, id("queue"), "QUEUE"));
        Creation.Added added = creation.add(named, SampleKinds.QUEUE, id("region"), new Point(0, 0));
        assertEquals("queue2", named.apply(added.diff()).require(added.id()).name());
    }

    @Test
    void aGroupCountsAsItsFrameForNames() {
        Creation.Added group = creation.enclose(sample, List.of(id("web")), SampleKinds.GROUP);
        Diagram grouped = sample.apply(group.diff());
        Creation.Added added = creation.add(grouped, SampleKinds.SERVICE, id("cluster"), new Point(0, 0));
        assertEquals("web-2", grouped.apply(added.diff()).require(added.id()).name());
    }

    @Test
    void aSecondConnectionReplacesWhereOnlyOneMayBe() {
        Creation.Added task = creation.add(sample, SampleKinds.TASK, id("region"), new Point(0, 0));
        Diagram two = sample.apply(task.diff());
        Creation.Connected runs = creation.connect(two, row(SampleKinds.RUNS, SampleKinds.TASK), id("web"), task.id());
        assertEquals(
                List.of(Edge.of(runs.id(), SampleKinds.RUNS, id("web"), task.id())),
                List.copyOf(two.apply(runs.diff()).edges()));
    }

    @Test
    void anArrowJoinsAnything() {
        Creation.Connected arrow = creation.annotate(sample, id("queue"), id("cluster"));
        assertEquals(
                SampleKinds.ARROW, sample.apply(arrow.diff()).require(arrow.id()).kind());
    }

    @Test
    void dissolvingAGroupUndoesEnclosing() {
        Creation.Added group = creation.enclose(sample, List.of(id("task"), id("queue")), SampleKinds.GROUP);
        Diagram grouped = sample.apply(group.diff());
        assertEquals(new Bounds(288, 40, 208, 280), grouped.require(group.id()).bounds());
        Diagram again = grouped.apply(creation.dissolve(grouped, List.of(group.id())));
        assertEquals(id("region"), again.require(id("task")).parent());
        assertEquals(sample.nodes().size(), again.nodes().size());
    }

    @Test
    void nodesOfSeveralFramesAreNotEnclosed() {
        assertThrows(
                IllegalArgumentException.class,
                () -> creation.enclose(sample, List.of(id("web"), id("task")), SampleKinds.GROUP));
    }
}
