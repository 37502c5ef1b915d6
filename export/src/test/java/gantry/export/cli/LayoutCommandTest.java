package gantry.export.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.drawing.Picture;
import gantry.export.drawing.PictureFormat;
import gantry.export.drawing.PictureOptions;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.lambda.LambdaFunction;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutCommandTest {

    private static final Diagram DRAWING = Diagram.of(
            new Header("d", "", Values.EMPTY), List.of(card("a", 0), card("b", 40), card("c", 80)), List.of());

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    private static Node card(String id, double at) {
        var placement = new Placement(NodeId.CANVAS, new Bounds(at, at, 176, 64), 0);
        return new Node(new NodeId(id), LambdaFunction.ID, id, placement, Values.EMPTY, List.of());
    }

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("drawing.gantry.json");
        Files.writeString(file, new DiagramFile(Kinds.catalogue()).write(DRAWING));
    }

    private int layout(Path drawing, String... options) {
        String[] arguments = Stream.concat(Stream.of("layout", drawing.toString()), Stream.of(options))
                .toArray(String[]::new);
        return GantryCommand.run(arguments, new PrintWriter(new StringWriter()), new PrintWriter(err));
    }

    private Diagram written(Path drawing) throws IOException {
        return new DiagramFile(Kinds.catalogue())
                .read(drawing.toString(), Files.readAllBytes(drawing))
                .diagram()
                .orElseThrow();
    }

    private static Bounds bounds(Diagram diagram, String id) {
        return diagram.require(new NodeId(id)).bounds();
    }

    @Test
    void theDrawingItselfIsOverwrittenOnlyOnWish() throws IOException {
        assertEquals(1, layout(file));
        assertEquals(DRAWING, written(file));
        assertEquals(0, layout(file, "--force"));
        Diagram tidy = written(file);
        assertTrue(!bounds(tidy, "a").intersects(bounds(tidy, "b")), () -> "" + bounds(tidy, "b"));
    }

    @Test
    void someElementsArePlacedAmongThemselves() throws IOException {
        Path tidy = folder.resolve("tidy.gantry.json");
        assertEquals(0, layout(file, "--only", "a", "--only", "b", "-o", tidy.toString()));
        Diagram placed = written(tidy);
        assertTrue(!bounds(placed, "a").intersects(bounds(placed, "b")), () -> "" + bounds(placed, "b"));
    }

    @Test
    void whatNobodyKnowsIsNamed() throws IOException {
        for (String id : List.of("nowhere", "no id!", "")) {
            for (String option : List.of("--only", "--frame")) {
                err.getBuffer().setLength(0);
                assertEquals(2, layout(file, "--force", option, id), option + " " + id);
                assertEquals("gantry: there is no element '" + id + "' in " + file, err.toString().strip());
            }
        }
        assertEquals(DRAWING, written(file));
    }

    @Test
    void oneElementAloneCantBePlacedAmongItself() {
        assertEquals(2, layout(file, "--force", "--only", "a"));
        assertEquals(2, layout(file, "--force", "--only", "a", "--only", "a"));
        assertEquals(2, layout(file, "--force", "--frame", "a"));
    }

    @Test
    void aPictureIsReadButNeverBecomesTheTextOfADrawing() throws IOException {
        byte[] image = Picture.of(DRAWING, Kinds.catalogue(), PictureOptions.USUAL).in(PictureFormat.SVG);
        Path picture = Files.write(folder.resolve("drawing.svg"), image);
        Path tidy = folder.resolve("tidy.gantry.json");
        assertEquals(2, layout(picture, "--force"));
        assertTrue(err.toString().contains("is a picture"), err.toString());
        assertArrayEquals(image, Files.readAllBytes(picture));
        assertEquals(2, layout(file, "-o", folder.resolve("other.PNG").toString()));
        assertEquals(0, layout(picture, "-o", tidy.toString()));
        assertEquals(3, written(tidy).nodes().size());
    }
}
