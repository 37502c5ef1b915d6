package gantry.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Creation;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Trait;
import gantry.model.geometry.Point;
import gantry.model.kind.Catalogue;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.network.Region;
import gantry.model.kinds.network.Subnet;
import gantry.model.kinds.network.Vpc;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RehomingTest {

    private static final Catalogue CATALOGUE = Kinds.catalogue();
    private final Creation creation = new Creation(CATALOGUE);
    private Diagram diagram = Diagram.empty("test", "");
    private final NodeId region = add(Region.ID, NodeId.CANVAS, 0);
    private final NodeId vpc = add(Vpc.ID, region, 40);
    private final NodeId other = add(Vpc.ID, region, 900);
    private final NodeId subnet = add(Subnet.ID, vpc, 80);

    private NodeId add(String kind, NodeId parent, double at) {
        Creation.Added added = creation.add(diagram, kind, parent, new Point(at, at));
        diagram = diagram.apply(added.diff());
        return added.id();
    }

    @Test
    void anElementGoesIntoAFrameThatMayHoldItAndStandsInsideIt() {
        var rehoming = new Rehoming(CATALOGUE, diagram);
        assertTrue(rehoming.isPossible(Set.of(subnet), other));
        Diagram moved = diagram.apply(rehoming.into(Set.of(subnet), other));
        assertEquals(other, moved.require(subnet).parent());
        assertTrue(moved.require(other).bounds().contains(moved.require(subnet).bounds()));
    }

    @Test
    void aFrameThatMayNotHoldItIsRefused() {
        var rehoming = new Rehoming(CATALOGUE, diagram);
        assertFalse(rehoming.isPossible(Set.of(vpc), subnet));
        assertFalse(rehoming.isPossible(Set.of(subnet), subnet));
        assertFalse(rehoming.isPossible(Set.of(subnet), vpc));
        assertEquals(Diff.NONE, rehoming.into(Set.of(vpc), other));
    }

    @Test
    void whatIsLockedStays() {
        Diagram locked = diagram.apply(Operations.mark(diagram, List.of(subnet), Trait.LOCKED, true));
        assertFalse(new Rehoming(CATALOGUE, locked).isPossible(Set.of(subnet), other));
    }

    @Test
    void keysFindTheFrameOutsideAndTheOneBefore() {
        var rehoming = new Rehoming(CATALOGUE, diagram);
        assertEquals(Optional.empty(), rehoming.outside(subnet));
        assertEquals(Optional.empty(), rehoming.before(subnet));
        assertEquals(Optional.empty(), rehoming.before(other));
    }
}
