package gantry.app.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gantry.app.PanelFixture;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LessonTest {

    private static final NodeId FIRST = new NodeId("n0");

    private static Diagram servers(int count) {
        List<Node> nodes = IntStream.range(0, count)
                .mapToObj(index -> PanelFixture.node(new NodeId("n" + index), PanelFixture.SERVER, "server"))
                .toList();
        return Diagram.of(new Header("d", "", Values.EMPTY), nodes, List.of());
    }

    private static Example example(String name, Diagram diagram, Problem... problems) {
        return new Example(Path.of(name), diagram, List.of(problems));
    }

    private static Optional<Example> wrong(Example... bad) {
        return Lesson.of(List.of(bad), List.of()).wrong();
    }

    @Test
    void theSmallestDrawingIsChosen() {
        Example large = example("a", servers(3), PanelFixture.tooSmall(FIRST));
        Example small = example("b", servers(2), PanelFixture.tooSmall(FIRST));
        assertEquals(Optional.of(small), wrong(large, small));
    }

    @Test
    void aFindingThatOccursInMoreSamplesCountsMoreThanSize() {
        Example rare = example("a", servers(1), PanelFixture.lonely(FIRST));
        Example usual = example("b", servers(2), PanelFixture.tooSmall(FIRST));
        Example large = example("c", servers(3), PanelFixture.tooSmall(FIRST));
        assertEquals(Optional.of(usual), wrong(rare, large, usual));
    }

    @Test
    void aDrawingWithoutAFindingIsTheLastChoice() {
        Example silent = example("a", servers(1));
        Example found = example("b", servers(5), PanelFixture.tooSmall(FIRST));
        assertEquals(Optional.of(found), wrong(silent, found));
        assertEquals(Optional.of(silent), wrong(silent));
    }

    @Test
    void theRightDrawingIsTheOneThatDiffersLeastWhereverThingsStand() {
        Diagram drawing = servers(2);
        Node elsewhere = drawing.require(FIRST).withBounds(new Bounds(400, 300, 176, 64));
        Diagram moved = drawing.apply(new Draft(drawing).put(elsewhere).diff());
        Example bad = example("bad", drawing, PanelFixture.tooSmall(FIRST));
        Example small = example("a", servers(1));
        Example close = example("b", moved);
        Example far = example("c", servers(6));
        assertEquals(Optional.of(small), Lesson.of(List.of(), List.of(far, close, small)).right());
        assertEquals(Optional.of(close), Lesson.of(List.of(bad), List.of(far, close, small)).right());
    }
}
