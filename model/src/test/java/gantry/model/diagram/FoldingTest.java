package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Side;
import gantry.model.kind.Category;
import gantry.model.kind.LineStyle;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FoldingTest {

    private final Folding folding = new Folding(SampleKinds.CATALOGUE);
    private final Operations operations = new Operations(SampleKinds.CATALOGUE);
    private final Diagram sample = Drawing.sample();
    private final Diagram collapsed = sample.apply(folding.collapse(sample, List.of(id("cluster"))));

    @Test
    void onlyFramesThatHoldSomethingAreFolded() {
        assertTrue(folding.isFoldable(sample, id("cluster")));
        assertFalse(folding.isFoldable(sample, id("web")));
        Diagram empty = sample.apply(Operations.remove(sample, List.of(id("web"))));
        assertEquals(Diff.NONE, folding.collapse(empty, List.of(id("cluster"), id("task"), id("nobody"))));
    }

    @Test
    void expandingRestoresExactly() {
        assertEquals(sample, collapsed.apply(folding.expand(collapsed, List.of(id("cluster")))));
        assertEquals(Diff.NONE, folding.expand(sample, List.of(id("cluster"))));
    }

    @Test
    void aCollapsedFrameThatHasLostItsContentCanStillBeExpanded() {
        Diagram empty = collapsed.apply(Operations.remove(collapsed, List.of(id("web"))));
        assertTrue(folding.isFoldable(empty, id("cluster")));
        Diagram back = empty.apply(folding.expand(empty, List.of(id("cluster"))));
        assertEquals(sample.apply(Operations.remove(sample, List.of(id("web")))), back);
        assertFalse(folding.isFoldable(back, id("cluster")));
    }

    @Test
    void aCollapsedFrameTakesAllInsideAlongAndComesBackAsItWas() {
        Diagram moved = collapsed.apply(operations.move(collapsed, List.of(id("cluster")), 8, 16));
        Diagram back = moved.apply(folding.expand(moved, List.of(id("cluster"))));
        assertEquals(sample.apply(operations.move(sample, List.of(id("cluster")), 8, 16)), back);
    }

    @Test
    void framesAroundMakeRoomForTheCardOnlyUntilItIsExpanded() {
        Diagram moved = collapsed.apply(operations.move(collapsed, List.of(id("cluster")), 376, 276));
        assertEquals(sample.require(id("region")).bounds(), moved.require(id("region")).bounds());
        Diagram back = moved.apply(folding.expand(moved, List.of(id("cluster"))));
        assertEquals(new Bounds(392, 316, 240, 160), back.require(id("cluster")).bounds());
        assertEquals(new Bounds(0, 0, 648, 492), back.require(id("region")).bounds());
    }

    @Test
    void aCollapsedFrameKeepsTheSizeItWillHaveAgain() {
        assertEquals(Diff.NONE, operations.resize(collapsed, id("cluster"), new Bounds(16, 40, 600, 300)));
        Diagram grown = collapsed.apply(operations.move(collapsed, List.of(id("web")), 100, 0));
        assertEquals(new Bounds(16, 40, 308, 160), grown.require(id("cluster")).bounds());
    }

    @Test
    void itIsAlignedByItsCard() {
        Diagram aligned = collapsed.apply(operations.align(
                collapsed, List.of(id("cluster"), id("queue")), Side.RIGHT));
        assertEquals(new Point(256, 40), aligned.require(id("cluster")).bounds().origin());
    }

    @Test
    void revealingExpandsEveryFrameAroundAndShowsTheLayers() {
        Diagram both = collapsed.apply(folding.collapse(collapsed, List.of(id("region"))));
        Diagram hidden = both.apply(Layers.hiddenIn(both.header())
                .with(Category.ECS, true)
                .with(Category.DATA, true)
                .with(LineStyle.STRUCTURE, true)
                .setOn(both));
        Diagram shown = hidden.apply(folding.reveal(hidden, List.of(id("web"))));
        assertFalse(
                shown.require(id("cluster")).is(Trait.COLLAPSED) || shown.require(id("region")).is(Trait.COLLAPSED));
        assertEquals(Set.of("data", "lines-structure"), Layers.hiddenIn(shown.header()).names());
        Diagram line = hidden.apply(folding.reveal(hidden, List.of(new EdgeId("runs"))));
        assertEquals(Set.of("data"), Layers.hiddenIn(line.header()).names());
        assertEquals(Diff.NONE, folding.reveal(sample, List.of(id("web"), new EdgeId("runs"), id("nobody"))));
    }
}
