package gantry.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.check.Severity;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sample that is drawn from nothing by hand, and what a drawing needs to be the same.
final class FargateSample {

    private static final Path FILE = Drawings.SAMPLES.resolve("fargate-web-app/diagram.gantry.json");

    private FargateSample() {}

    /// The same elements in the same frames and the same connections; nothing covers anything, and no check complains.
    static void assertIsDrawn(Diagram drawn) throws IOException {
        assertEquals(sentences(Drawings.read(FILE)), sentences(drawn));
        assertEquals(List.of(), Drawings.findings(drawn, Severity.ERROR));
        for (Node one : drawn.nodes()) {
            assertStandsFree(one, drawn);
        }
    }

    private static void assertStandsFree(Node one, Diagram drawn) {
        List<String> covered = drawn.children(one.parent()).stream()
                .filter(other -> other != one && other.bounds().intersects(one.bounds()))
                .map(Node::name)
                .toList();
        assertEquals(List.of(), covered, () -> "under " + one.name());
        boolean isInside = one.parent().equals(NodeId.CANVAS)
                || drawn.require(one.parent()).bounds().contains(one.bounds());
        assertTrue(isInside, () -> one.name() + " stands in its frame");
    }

    /// Nothing is left, and nothing can be undone any more.
    static void assertIsUndone(WindowFixture window) {
        assertTrue(window.state().diagram().isEmpty());
        assertEquals("nothing", window.undoLabel());
    }

    /// What a drawing says, without ids, places and values; line by line, so that differences are seen.
    private static String sentences(Diagram diagram) {
        return Stream.concat(
                diagram.nodes().stream().map(node -> called(node) + " stands in " + called(diagram, node.parent())),
                diagram.edges().stream().map(edge -> sentence(diagram, edge)))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String sentence(Diagram diagram, Edge edge) {
        return called(diagram, edge.from()) + " " + edge.kind() + " " + called(diagram, edge.to());
    }

    private static String called(Diagram diagram, NodeId id) {
        return diagram.node(id).map(FargateSample::called).orElse("the canvas");
    }

    private static String called(Node node) {
        return node.kind() + " " + node.name();
    }
}
