package gantry.export.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Fragment;
import gantry.model.diagram.NodeId;
import gantry.model.format.DiagramFile;
import gantry.model.format.FormatVersion;
import gantry.model.geometry.Bounds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawingInPictureTest {

    /// What names may hold: white space, quotes, markup, letters that XML forbids, halves of pairs.
    private static final Diagram ODD = SampleScene.diagram(
            List.of(SampleScene.node("a", "note",
                    "two  spaces\n \"quoted \\ \" <b>&amp;]]>\u0001\uffff\u00a0\u6771\ud83d\ude00",
                    new Bounds(0, 0, 176, 64))),
            List.of());

    private static byte[] picture(Diagram diagram, PictureFormat format, PictureOptions options) {
        return Picture.of(diagram, SampleScene.CATALOGUE, options).in(format);
    }

    private static Optional<Diagram> drawingIn(byte[] picture) throws IOException {
        return DrawingInPicture.read(picture)
                .flatMap(text -> new DiagramFile(SampleScene.CATALOGUE).read("picture", text).diagram());
    }

    @Test
    void theDrawingComesBackAsItWas() throws IOException {
        for (PictureFormat format : List.of(PictureFormat.SVG, PictureFormat.PNG)) {
            for (Diagram diagram : List.of(ODD, SampleScene.rich(), SampleScene.shapes())) {
                byte[] file = picture(diagram, format, PictureOptions.USUAL);
                assertTrue(DrawingInPicture.isPicture(file), format.name());
                assertEquals(Optional.of(diagram), drawingIn(file), format.name());
            }
        }
    }

    @Test
    void aLargeDrawingComesBackToo() throws IOException {
        Diagram large = SampleScene.large(4000);
        PictureOptions small = PictureOptions.USUAL.withScale(0.1);
        for (PictureFormat format : List.of(PictureFormat.SVG, PictureFormat.PNG)) {
            assertEquals(Optional.of(large), drawingIn(picture(large, format, small)), format.name());
        }
    }

    @Test
    void aPictureOfAPartHoldsThatPart() throws IOException {
        Diagram rich = SampleScene.rich();
        Set<NodeId> part = Set.of(new NodeId("net"));
        Fragment fragment = Fragment.of(rich, part);
        byte[] file = picture(rich, PictureFormat.PNG, PictureOptions.USUAL.withPart(part));
        assertEquals(
                Optional.of(Diagram.of(rich.header(), fragment.nodes(), fragment.edges())), drawingIn(file));
    }

    @Test
    void theDrawingOutlivesProgramsThatLayOutSvgAnew() throws IOException {
        String svg = new String(picture(ODD, PictureFormat.SVG, PictureOptions.USUAL), UTF_8);
        String folded = svg.replaceAll("\\s+", " ");
        String unfolded = svg.replace(" ", " \r\n   ");
        String declared = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- by another program -->\n" + svg;
        for (String changed : List.of(folded, unfolded, declared)) {
            assertTrue(DrawingInPicture.isPicture(changed.getBytes(UTF_8)), "not seen as a picture");
            assertEquals(Optional.of(ODD), drawingIn(changed.getBytes(UTF_8)));
        }
    }

    @Test
    void picturesWithoutADrawingAndOtherFilesAreToldApart() throws IOException {
        PictureOptions bare = PictureOptions.USUAL.withDrawing(false);
        for (PictureFormat format : List.of(PictureFormat.SVG, PictureFormat.PNG)) {
            byte[] file = picture(ODD, format, bare);
            assertTrue(DrawingInPicture.isPicture(file), format.name());
            assertEquals(Optional.empty(), DrawingInPicture.read(file), format.name());
        }
        assertFalse(DrawingInPicture.isPicture(new DiagramFile(SampleScene.CATALOGUE).write(ODD).getBytes(UTF_8)));
        assertFalse(DrawingInPicture.isPicture(new byte[0]));
    }

    private static String refusal(byte[] file) {
        return String.valueOf(assertThrows(IOException.class, () -> DrawingInPicture.read(file)).getMessage());
    }

    @Test
    void documentTypesAreRefused() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><svg>&b;</svg>";
        assertEquals("The picture declares a document type, which Gantry doesn't read.", refusal(bomb.getBytes(UTF_8)));
        String outside = "<!DOCTYPE svg SYSTEM \"file:///etc/hostname\"><svg/>";
        assertEquals(
                "The picture declares a document type, which Gantry doesn't read.", refusal(outside.getBytes(UTF_8)));
    }

    @Test
    void brokenSvgIsRefusedWithItsLine() {
        String message = refusal("<svg>\n<g>\n</svg>".getBytes(UTF_8));
        assertTrue(message.startsWith("The picture isn't complete SVG, line 3: "), message);
    }

    private static byte[] png(byte[]... chunks) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        for (byte[] chunk : chunks) {
            file.writeBytes(chunk);
        }
        return file.toByteArray();
    }

    @Test
    void damagedImagesAreRefused() {
        byte[] whole = picture(ODD, PictureFormat.PNG, PictureOptions.USUAL);
        assertEquals("The image is cut off or damaged.", refusal(Arrays.copyOf(whole, 120)));

        byte[] huge = PngChunk.write(PngChunk.TEXT, new byte[40]);
        huge[0] = 0x7f;
        assertEquals("The image is cut off or damaged.", refusal(png(huge)));

        byte[] changed = PngChunk.write(PngChunk.TEXT, PngChunk.text("gantry", "{}".getBytes(UTF_8)));
        changed[changed.length - 6] ^= 1;
        assertEquals("The image is damaged: a check sum is wrong.", refusal(png(changed)));

        byte[] text = PngChunk.text("gantry", "{}".getBytes(UTF_8));
        Arrays.fill(text, 12, text.length, (byte) 0x55);
        String message = refusal(png(PngChunk.write(PngChunk.TEXT, text)));
        assertTrue(message.startsWith("The drawing in the image is damaged: "), message);

        byte[] endless = PngChunk.write(PngChunk.TEXT, new byte[]{'g', 'a', 'n', 't', 'r', 'y', 0, 1, 0, 'e', 'n'});
        assertEquals("The image is damaged: a text has no end.", refusal(png(endless)));
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] bomb = PngChunk.text("gantry", new byte[FormatVersion.MAX_BYTES + 1]);
        assertTrue(bomb.length < 100_000, "it isn't packed");
        assertEquals(
                "The drawing in the image has more than 20 MB.", refusal(png(PngChunk.write(PngChunk.TEXT, bomb))));
    }
}
