package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PastingTest {

    private final Pasting pasting = new Pasting(SampleKinds.CATALOGUE);
    private final Diagram sample = Drawing.sample();

    @Test
    void aFragmentStandsAlone() {
        Fragment fragment = Fragment.of(sample, List.of(id("cluster")));
        Diagram alone = fragment.toDiagram();
        assertEquals(2, alone.nodes().size());
        assertTrue(alone.edges().isEmpty());
        assertEquals(NodeId.CANVAS, alone.require(id("cluster")).parent());
        assertEquals(fragment, Fragment.of(alone));
    }

    @Test
    void copiesGetNewIdsNamesAndConnections() {
        Fragment fragment = Fragment.of(sample, List.of(id("cluster"), id("task")));
        Pasting.Pasted pasted = pasting.paste(sample, fragment, new Point(1000, 0), id("region"));
        Diagram changed = sample.apply(pasted.diff());
        List<String> names = pasted.roots().stream().map(root -> changed.require(root).name()).toList();
        assertEquals(List.of("cluster-2", "task-2"), names);
        Node web = changed.children(pasted.roots().getFirst()).getFirst();
        assertEquals("web", web.name());
        assertEquals(pasted.roots().getLast(), changed.edgesFrom(web.id()).getFirst().to());
        assertEquals(new Bounds(1000, 0, 240, 160), changed.require(pasted.roots().getFirst()).bounds());
    }

    @Test
    void aCopyGoesToTheNearestFrameThatMayHoldIt() {
        Fragment fragment = Fragment.of(sample, List.of(id("queue")));
        Pasting.Pasted pasted = pasting.paste(sample, fragment, new Point(40, 90), id("cluster"));
        Node copy = sample.apply(pasted.diff()).require(pasted.roots().getFirst());
        assertEquals(id("region"), copy.parent());
    }

    @Test
    void whatMayStandNowhereIsLeftOut() {
        Fragment fragment = Fragment.of(sample, List.of(id("web"), id("queue")));
        Pasting.Pasted pasted = pasting.paste(sample, fragment, new Point(0, 0), NodeId.CANVAS);
        assertEquals(List.of("web", "queue"), pasted.homeless().stream().map(Node::name).toList());
        assertEquals(Diff.NONE, pasted.diff());
    }

    @Test
    void aCopyInPlaceStepsAside() {
        Fragment fragment = Fragment.of(sample, List.of(id("queue")));
        Pasting.Pasted pasted = pasting.paste(sample, fragment, new Point(304, 240), id("region"));
        Node copy = sample.apply(pasted.diff()).require(pasted.roots().getFirst());
        assertEquals(new Point(320, 256), copy.bounds().origin());
    }

    @Test
    void referencesFollowTheCopies() {
        Values values = Values.EMPTY
                .with(SampleKinds.DEAD_LETTERS, "task")
                .withRaw("links", Map.of("queues", List.of("queue", "elsewhere"), "extra", 1))
                .withRaw("unknown", "queue");
        Diagram linked = sample.apply(new Draft(sample)
                .put(sample.require(id("queue")).withValues(values))
                .diff());
        Pasting.Pasted pasted = pasting.duplicate(linked, List.of(id("queue")), 16, 16);
        NodeId copy = pasted.roots().getFirst();
        Values expected = Values.EMPTY
                .with(SampleKinds.DEAD_LETTERS, "task")
                .withRaw("links", Map.of("queues", List.of(copy.value(), "elsewhere"), "extra", 1))
                .withRaw("unknown", "queue");
        assertEquals(expected, linked.apply(pasted.diff()).require(copy).values());
    }

    @Test
    void duplicatesStandBesideTheirOriginals() {
        Pasting.Pasted pasted = pasting.duplicate(sample, List.of(id("web"), id("task")), 16, 16);
        Diagram changed = sample.apply(pasted.diff());
        assertEquals(
                List.of(id("cluster"), id("region")),
                pasted.roots().stream().map(root -> changed.require(root).parent()).toList());
        assertEquals(2, changed.edges().size());
    }
}
