package gantry.model.diagram;

import static gantry.model.diagram.Drawing.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.model.geometry.Bounds;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StackingTest {

    private final Diagram notes = new Drawing()
            .node("a", SampleKinds.NOTE, "canvas", new Bounds(0, 0, 80, 80))
            .node("b", SampleKinds.NOTE, "canvas", new Bounds(8, 8, 80, 80))
            .node("c", SampleKinds.NOTE, "canvas", new Bounds(16, 16, 80, 80))
            .node("d", SampleKinds.NOTE, "canvas", new Bounds(24, 24, 80, 80))
            .diagram();

    private static String order(Diagram diagram) {
        return String.join("", diagram.children(NodeId.CANVAS).stream().map(node -> node.id().value()).toList());
    }

    @Test
    void oneStepForwardPassesOneSibling() {
        assertEquals("bacd", order(notes.apply(Stacking.forward(notes, List.of(id("a"))))));
        assertEquals("acbd", order(notes.apply(Stacking.forward(notes, List.of(id("b"))))));
    }

    @Test
    void oneStepBackwardPassesOneSibling() {
        assertEquals("abdc", order(notes.apply(Stacking.backward(notes, List.of(id("d"))))));
    }

    @Test
    void severalKeepTheirOrder() {
        assertEquals("cabd", order(notes.apply(Stacking.forward(notes, List.of(id("a"), id("b"))))));
        assertEquals("badc", order(notes.apply(Stacking.backward(notes, List.of(id("b"), id("d"))))));
        assertEquals("abcd", order(notes.apply(Stacking.forward(notes, List.of(id("c"), id("d"))))));
    }

    @Test
    void atTheEndThereIsNothingToDo() {
        assertEquals(Diff.NONE, Stacking.forward(notes, List.of(id("d"))));
        assertEquals(Diff.NONE, Stacking.backward(notes, List.of(id("a"))));
        assertEquals(Diff.NONE, Stacking.forward(notes, List.of(id("nobody"))));
    }

    @Test
    void siblingsWithTheSameNumberAreToldApart() {
        Diagram flat = notes;
        for (Node node : notes.nodes()) {
            flat = flat.apply(new Draft(flat).put(node.withZ(0)).diff());
        }
        assertEquals("acbd", order(flat.apply(Stacking.forward(flat, List.of(id("b"))))));
        assertEquals(Diff.NONE, Stacking.backward(flat, List.of(id("a"))));
    }

    @Test
    void stepsThereAndBackLeadBack() {
        Diagram there = notes.apply(Stacking.forward(notes, List.of(id("b"))));
        assertEquals(order(notes), order(there.apply(Stacking.backward(there, List.of(id("b"))))));
    }
}
