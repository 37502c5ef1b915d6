package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gantry.model.geometry.Bounds;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DiagramTest {

    private static final Operations OPERATIONS = new Operations(SampleKinds.CATALOGUE);

    private static final Bounds BOX = new Bounds(0, 0, 100, 50);

    private final Diagram sample = Drawing.sample();

    private static List<NodeId> ids(List<Node> nodes) {
        return nodes.stream().map(Node::id).toList();
    }

    @Test
    void parentsArePaintedBeforeTheirChildren() {
        List<NodeId> order = List.of(id("region"), id("task"), id("queue"), id("cluster"), id("web"));
        Diagram fronted = sample.apply(Stacking.toFront(sample, List.of(id("cluster"))));
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

    /// Previews take over the look-ups of the diagram that they come from, where those still hold.
    @Test
    void changedDiagramsAnswerLikeFreshOnes() {
        var random = new Random(11);
        Diagram diagram = sample;
        for (int step = 0; step < 200; step++) {
            List<NodeId> all = ids(List.copyOf(diagram.nodes()));
            List<NodeId> some = List.of(all.get(random.nextInt(all.size())));
            Diff diff = switch (random.nextInt(4)) {
                case 0 -> Stacking.toFront(diagram, some);
                case 1 -> Stacking.toBack(diagram, some);
                case 2 -> OPERATIONS.drop(diagram, some, 8, 0, NodeId.CANVAS);
                default -> OPERATIONS.move(diagram, some, random.nextInt(3) * 8, 8);
            };
            Diagram changed = diagram.apply(diff);
            Diagram fresh = Diagram.of(changed.header(), changed.nodes(), changed.edges());
            assertEquals(fresh.paintOrder(), changed.paintOrder());
            assertEquals(changed.paintOrder(), changed.paintOrder(changed.nodes().stream().map(Node::id).toList()));
            for (NodeId id : all) {
                assertEquals(fresh.children(id), changed.children(id));
                assertEquals(fresh.edgesFrom(id), changed.edgesFrom(id));
                assertEquals(fresh.edgesTo(id), changed.edgesTo(id));
            }
            Set<ElementId> named = diff.elements().map(Change.OfElement::id).collect(Collectors.toSet());
            assertEquals(named, changed.nodesChangedSince(diagram));
            diagram = changed;
        }
    }
}
