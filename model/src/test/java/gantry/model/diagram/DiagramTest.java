package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gantry.model.geometry.Bounds;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DiagramTest {

    private static final Bounds BOX = new Bounds(0, 0, 100, 50);

    private final Diagram sample = Drawing.sample();

    private static List<NodeId> ids(List<Node> nodes) {
        return nodes.stream().map(Node::id).toList();
    }

    @Test
    void parentsArePaintedBeforeTheirChildren() {
        List<NodeId> order = List.of(id("region"), id("task"), id("queue"), id("cluster"), id("web"));
        Diagram fronted = sample.apply(Operations.toFront(sample, List.of(id("cluster"))));
        assertEquals(order, ids(fronted.paintOrder()));
    }

    @Test
    void ancestorsStartWithTheNearest() {
        assertEquals(List.of(id("cluster"), id("region")), ids(sample.ancestors(id("web"))));
        assertEquals(List.of(id("web")), ids(sample.descendants(id("cluster"))));
    }

    @Test
    void aMissingParentIsRefused() {
        var drawing = new Drawing().node("a", SampleKinds.NOTE, "nowhere", BOX);
        assertThrows(IllegalArgumentException.class, drawing::diagram);
    }

    @Test
    void anIdStandsOnce() {
        var drawing = new Drawing()
                .node("a", SampleKinds.NOTE, "canvas", BOX)
                .node("a", SampleKinds.NOTE, "canvas", BOX);
        assertThrows(IllegalArgumentException.class, drawing::diagram);
    }

    @Test
    void framesDontStandInACircle() {
        var drawing = new Drawing().node("a", SampleKinds.GROUP, "b", BOX).node("b", SampleKinds.GROUP, "a", BOX);
        assertThrows(IllegalArgumentException.class, drawing::diagram);
    }

    @Test
    void aDiffMayNotLeaveAConnectionWithoutItsEnd() {
        Diff diff = new Draft(sample).remove(id("task")).diff();
        assertThrows(IllegalArgumentException.class, () -> sample.apply(diff));
    }

    @Test
    void aDiffMayNotLeaveAChildWithoutItsFrame() {
        Diff diff = new Draft(sample).remove(id("cluster")).diff();
        assertThrows(IllegalArgumentException.class, () -> sample.apply(diff));
    }

    @Test
    void equalContentIsEqual() {
        assertEquals(Drawing.sample(), sample);
        assertEquals(Drawing.sample().hashCode(), sample.hashCode());
        assertNotEquals(sample, sample.apply(Edits.retitle(sample, "Other")));
    }

    @Test
    void newIdsAreFree() {
        var draft = new Draft(sample);
        NodeId first = draft.newNodeId();
        draft.put(sample.require(id("web")).withName("x"));
        assertNotEquals(first, draft.newNodeId());
    }
}
