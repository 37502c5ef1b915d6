package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfSurfaceTest {

    private static PDDocument read(byte[] file) throws IOException {
        return Loader.loadPDF(file);
    }

    private static byte[] pdf(double width, double height, String... texts) {
        try (var surface = new PdfSurface(new Bounds(0, 0, width, height), Colour.WHITE, "Shop & more")) {
            for (int i = 0; i < texts.length; i++) {
                surface.text(texts[i], new Point(10, 20 + 20 * i), TextStyle.of(12, Colour.BLACK));
            }
            return surface.finish();
        }
    }

    @Test
    void thePageIsAsLargeAsTheDrawingAndSaysWhatItIs() throws IOException {
        try (PDDocument document = read(pdf(400, 200))) {
            PDPage page = document.getPage(0);
            assertEquals(300, page.getMediaBox().getWidth());
            assertEquals(150, page.getMediaBox().getHeight());
            assertEquals("Shop & more", document.getDocumentInformation().getTitle());
            assertNull(document.getDocumentInformation().getCreationDate());
        }
    }

    @Test
    void aHugePageCountsInLargerUnits() throws IOException {
        try (PDDocument document = read(pdf(40_000, 200))) {
            assertEquals(3, document.getPage(0).getUserUnit());
            assertEquals(10_000, document.getPage(0).getMediaBox().getWidth());
        }
    }

    @Test
    void textsCanBeSelectedAsTheyWereWritten() throws IOException {
        byte[] file = Picture.of(SampleScene.small(), SampleScene.CATALOGUE, PictureOptions.USUAL)
                .in(PictureFormat.PDF);
        try (PDDocument document = read(file)) {
            var lines = new TreeSet<>(new PDFTextStripper().getText(document).lines().map(String::strip).toList());
            assertTrue(lines.containsAll(List.of("internet-facing", "web", "Fargate \u00b7 10 tasks", "+2")),
                    lines::toString);
        }
    }

    @Test
    void onlyTheLettersInUseOfTheFontComeAlong() throws IOException {
        byte[] file = pdf(400, 200, "office flow");
        assertTrue(file.length < 12_000, () -> file.length + " bytes");
        try (PDDocument document = read(file)) {
            var names = new ArrayList<String>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                names.add(document.getPage(0).getResources().getFont(name).getName().replaceAll("^[A-Z]{6}", "X"));
            }
            assertEquals(List.of("X+Roboto-Regular"), names);
            assertEquals("office flow", new PDFTextStripper().getText(document).strip());
        }
    }

    @Test
    void lettersThatTheFontLacksAreOutlinesWithTheTextBehind() throws IOException {
        byte[] file = pdf(400, 200, "Tokyo \u6771\u4eac!", "\u0000\ud83d\ude00\ud800", "\u05e9\u05dc\u05d5\u05dd");
        try (PDDocument document = read(file)) {
            String content = new String(
                    document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(content.contains("/Span"), "no text behind the outlines");
            assertTrue(content.lines().filter(line -> line.endsWith(" c")).count() > 20, "no outlines");
        }
    }
}
