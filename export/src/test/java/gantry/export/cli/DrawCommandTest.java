package gantry.export.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.drawing.Picture;
import gantry.export.drawing.PictureFormat;
import gantry.export.drawing.PictureOptions;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Placement;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Annotation;
import gantry.model.kinds.messaging.SqsQueue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawCommandTest {

    private static final Catalogue CATALOGUE = Kinds.catalogue();

    private static final Diagram CROSSED = Diagram.of(
            new Header("d", "Crossed", Values.EMPTY),
            List.of(queue("west", 0, 0), queue("east", 700, 0), queue("north", 350, -300), queue("south", 350, 300)),
            List.of(arrow("e1", "west", "east"), arrow("e2", "north", "south")));

    @TempDir
    private Path folder;

    private static Node queue(String id, double x, double y) {
        var placement = new Placement(NodeId.CANVAS, new Bounds(x, y, 176, 64), 0);
        return new Node(new NodeId(id), SqsQueue.ID, id, placement, Values.EMPTY, List.of());
    }

    private static Edge arrow(String id, String from, String to) {
        return Edge.of(new EdgeId(id), Annotation.ID, new NodeId(from), new NodeId(to));
    }

    private static String run(int code, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int ended = GantryCommand.run(arguments, new PrintWriter(out), new PrintWriter(err));
        assertEquals(code, ended, err::toString);
        return out.toString();
    }

    private byte[] drawn(PictureFormat format, String... options) throws IOException {
        Path drawing = folder.resolve("crossed.gantry.json");
        Files.writeString(drawing, new DiagramFile(CATALOGUE).write(CROSSED));
        Path picture = folder.resolve("crossed" + format.extension());
        List<String> arguments = new ArrayList<>(List.of("draw", drawing.toString(), "-o", picture.toString()));
        arguments.addAll(List.of(options));
        assertEquals(picture + System.lineSeparator(), run(Session.OK, arguments.toArray(String[]::new)));
        return Files.readAllBytes(picture);
    }

    @Test
    void bridgesAreDrawnOnWishOnly() throws IOException {
        PictureOptions usual = PictureOptions.USUAL;
        for (PictureFormat format : PictureFormat.values()) {
            byte[] plain = Picture.of(CROSSED, CATALOGUE, usual).in(format);
            byte[] bridged = Picture.of(CROSSED, CATALOGUE, usual.withBridges(true)).in(format);
            assertArrayEquals(plain, drawn(format), format.name());
            assertArrayEquals(bridged, drawn(format, "--bridges"), format.name());
            assertFalse(Arrays.equals(plain, bridged), format.name());
        }
    }

    @Test
    void theHelpTellsOfBridges() {
        String help = run(Session.OK, "draw", "--help");
        assertTrue(help.contains("--bridges"), help);
    }

    @Test
    void anElementThatIsNotThereIsRefusedEvenIfItsNameCannotBeAnId() throws IOException {
        Path drawing = folder.resolve("crossed.gantry.json");
        Files.writeString(drawing, new DiagramFile(CATALOGUE).write(CROSSED));
        Path picture = folder.resolve("part.svg");
        for (String option : List.of("--only", "--frame")) {
            for (String id : List.of("nobody", "not an id", "")) {
                if (!id.isEmpty() || option.equals("--only")) {
                    run(Session.UNUSABLE, "draw", drawing.toString(), "-o", picture.toString(), option, id);
                }
            }
        }
        assertFalse(Files.exists(picture));
    }
}
