package gantry.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Diff;
import gantry.model.diagram.Node;
import gantry.model.format.DiagramFile;
import gantry.model.kinds.Kinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ElkLayoutTest {

    private static Diagram sample(String name) throws IOException {
        Path file = Path.of(System.getProperty("gantry.root", ".."), "samples", name, "diagram.gantry.json");
        return new DiagramFile(Kinds.catalogue())
                .read(name, Files.readAllBytes(file))
                .diagram()
                .orElseThrow();
    }

    private static Diagram tidied(Diagram diagram) {
        return diagram.apply(ElkLayout.tidy(diagram, Kinds.catalogue(), new CancelToken()));
    }

    @Test
    void siblingsDoNotOverlapAndStandInTheirFrames() throws IOException {
        for (String name : List.of("fargate-web-app", "lambda-worker", "whiteboard-sketch",
                "classroom-find-the-faults")) {
            Diagram tidy = tidied(sample(name));
            for (Node node : tidy.nodes()) {
                tidy.node(node.parent())
                        .ifPresent(frame -> assertTrue(frame.bounds().contains(node.bounds()), name + " " + node.id()));
                for (Node other : tidy.children(node.parent())) {
                    boolean isOther = !other.id().equals(node.id());
                    assertFalse(isOther && other.bounds().intersects(node.bounds()), name + " " + node.id());
                }
            }
        }
    }

    @Test
    void theSameDiagramGivesTheSamePlaces() throws IOException {
        Diagram diagram = sample("fargate-web-app");
        assertEquals(tidied(diagram), tidied(diagram));
    }

    @Test
    void onlyPlacesAndBendsChange() throws IOException {
        Diagram diagram = sample("whiteboard-sketch");
        Diff diff = ElkLayout.tidy(diagram, Kinds.catalogue(), new CancelToken());
        assertEquals(diagram, diagram.apply(diff).apply(diff.inverse()));
        Diagram tidy = diagram.apply(diff);
        diagram.nodes().forEach(node -> {
            Node placed = tidy.require(node.id());
            assertEquals(node, placed.withBounds(node.bounds()));
        });
    }

    @Test
    void nothingHappensToAnEmptyDrawingAndACancelledOneStops() throws IOException {
        assertEquals(Diff.NONE, ElkLayout.tidy(Diagram.empty("d", ""), Kinds.catalogue(), new CancelToken()));
        var token = new CancelToken();
        token.cancel();
        Diagram diagram = sample("fargate-web-app");
        assertThrows(CancellationException.class, () -> ElkLayout.tidy(diagram, Kinds.catalogue(), token));
    }
}
