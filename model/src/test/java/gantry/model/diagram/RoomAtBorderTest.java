package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.NodeKind;
import org.junit.jupiter.api.Test;

/// Something dropped across the border of its frame.
final class RoomAtBorderTest {

    private static final NodeKind CLUSTER = SampleKinds.CATALOGUE.node(SampleKinds.CLUSTER);

    private final Creation creation = new Creation(SampleKinds.CATALOGUE);

    /// A Region of 1000 x 600 with a service that leaves less room at its right than a cluster needs.
    private static Diagram scene() {
        double width = CLUSTER.size().width();
        return new Drawing()
                .node("region", SampleKinds.REGION, "canvas", new Bounds(0, 0, 1000, 600))
                .node("one", SampleKinds.SERVICE, "region", new Bounds(1000 - width - 176, 200, 176, 64))
                .diagram();
    }

    @Test
    void theFrameGrowsWhereSomethingWouldBePushedOntoASibling() {
        Diagram before = scene();
        Point wanted = new Point(1000 - CLUSTER.size().width() + 64, 160);
        Creation.Added added = creation.place(before, SampleKinds.CLUSTER, id("region"), wanted);
        Diagram after = before.apply(added.diff());
        Bounds placed = after.require(added.id()).bounds();
        assertEquals(wanted, placed.origin());
        assertFalse(placed.intersects(after.require(id("one")).bounds()));
        assertTrue(after.require(id("region")).bounds().contains(placed));
    }

    @Test
    void itIsPushedInsideWhereThereIsRoom() {
        Diagram before = scene();
        Point wanted = new Point(1000 - CLUSTER.size().width() + 64, 320);
        Creation.Added added = creation.place(before, SampleKinds.CLUSTER, id("region"), wanted);
        Diagram after = before.apply(added.diff());
        assertEquals(before.require(id("region")).bounds(), after.require(id("region")).bounds());
        assertTrue(after.require(id("region")).bounds().contains(after.require(added.id()).bounds()));
    }
}
