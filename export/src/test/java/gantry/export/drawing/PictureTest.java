package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.Drawing;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final String SMALL = """
            <svg xmlns="http://www.w3.org/2000/svg" width="544" height="112" viewBox="-24 -24 544 112" font-family="Roboto, 'Helvetica Neue', Arial, SansSerif, sans-serif">
            <title>Sample</title>
            <rect x="-24" y="-24" width="544" height="112" fill="#f8f9fb"/>
            <g id="e1"><title>Traffic</title>
            <path d="M176 32 L312 32" fill="none" stroke="#3d4858" stroke-width="1.75"/>
            <polygon points="311,36.05 320,32 311,27.95" fill="#3d4858"/>
            <rect x="194.29" y="23" width="107.42" height="18" rx="9" fill="#f8f9fb" fill-opacity="0.94"/>
            <text x="248" y="35.91" font-size="11" text-anchor="middle" fill="#1b2230">HTTPS :443 → :8080</text>
            </g>
            <g id="lb"><title>front – Load balancer</title>
            <rect x="0" y="0" width="176" height="64" rx="8" fill="#ffffff"/>
            <rect x="0" y="0" width="176" height="64" rx="8" fill="none" stroke="#c5ccd6" stroke-width="1"/>
            <rect x="12" y="12" width="40" height="40" rx="7.2" fill="#aa1f94"/>
            <path transform="translate(18.8 18.8) scale(1.1)" d="M4 12 H10 M10 12 C14 12 13 5 17 5 H20 M10 12 H20 M10 12 C14 12 13 19 17 19 H20 M18 3 L20.5 5 L18 7 M18 10 L20.5 12 L18 14 M18 17 L20.5 19 L18 21 M2.5 12 A1.5 1.5 0 1 0 5.5 12 A1.5 1.5 0 1 0 2.5 12" fill="none" stroke="#ffffff" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>
            <text x="62" y="29.12" font-size="13" font-weight="600" textLength="28.13" lengthAdjust="spacingAndGlyphs" fill="#1b2230">front</text>
            <text x="62" y="44.41" font-size="11" textLength="70.88" lengthAdjust="spacingAndGlyphs" fill="#586274">internet-facing</text>
            </g>
            <g id="web"><title>web – Service</title>
            <rect x="320" y="0" width="176" height="64" rx="8" fill="#ffffff"/>
            <rect x="320" y="0" width="176" height="64" rx="8" fill="none" stroke="#c5ccd6" stroke-width="1"/>
            <rect x="332" y="12" width="40" height="40" rx="7.2" fill="#a84f00"/>
            <path transform="translate(338.8 18.8) scale(1.1)" d="M12 2.5 L20.5 7.2 V16.8 L12 21.5 L3.5 16.8 V7.2 Z M12 12 V21.5 M12 12 L3.5 7.2 M12 12 L20.5 7.2" fill="none" stroke="#ffffff" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>
            <text x="382" y="22.12" font-size="13" font-weight="600" textLength="23.96" lengthAdjust="spacingAndGlyphs" fill="#1b2230">web</text>
            <text x="382" y="37.41" font-size="11" textLength="87.25" lengthAdjust="spacingAndGlyphs" fill="#586274">Fargate · 10 tasks</text>
            <rect x="382" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="392" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="402" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="412" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="422" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="432" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="442" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="452" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <text x="462" y="52.41" font-size="11" textLength="12.41" lengthAdjust="spacingAndGlyphs" fill="#586274">+2</text>
            </g>
            </svg>
            """;

    @Test
    void aSmallDiagramIsDrawnAsExpected() {
        String svg = Drawing.svg(SampleScene.small(), SampleScene.CATALOGUE);
        assertEquals(SMALL, SvgSurfaceTest.withoutFonts(svg));
    }

    private static Picture picture(Diagram diagram, PictureOptions options) {
        return Picture.of(diagram, SampleScene.CATALOGUE, options);
    }

    private static BufferedImage image(Diagram diagram, PictureOptions options) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture(diagram, options).in(PictureFormat.PNG)));
    }

    @Test
    void pngImagesHaveTwoPixelsPerUnit() throws IOException {
        PictureOptions dark = PictureOptions.USUAL.withTheme(Theme.DARK);
        BufferedImage image = image(SampleScene.small(), dark);
        assertEquals(2 * (496 + 48), image.getWidth());
        assertEquals(2 * (64 + 48), image.getHeight());
        assertEquals(0xff14171d, image.getRGB(0, 0));
        assertEquals(3 * (496 + 48), image(SampleScene.small(), dark.withScale(3)).getWidth());
    }

    @Test
    void equalDiagramsGiveEqualBytes() {
        for (PictureFormat format : PictureFormat.values()) {
            byte[] first = picture(SampleScene.rich(), PictureOptions.USUAL).in(format);
            assertArrayEquals(first, picture(SampleScene.rich(), PictureOptions.USUAL).in(format), format.name());
        }
    }

    @Test
    void transparentPicturesHaveNoPaper() throws IOException {
        PictureOptions clear = PictureOptions.USUAL.withTransparent(true);
        BufferedImage image = image(SampleScene.small(), clear);
        assertEquals(0, image.getRGB(0, 0));
        assertEquals(0xffffffff, image.getRGB(2 * (24 + 150), 2 * (24 + 50)));
        String svg = new String(picture(SampleScene.small(), clear).in(PictureFormat.SVG), StandardCharsets.UTF_8);
        assertFalse(svg.contains("<rect x=\"-24\""), "there is paper");
    }

    @Test
    void linesOnePixelWideLieOnPixelsAtEveryScale() throws IOException {
        Diagram card = SampleScene.diagram(
                List.of(SampleScene.node("a", "queue", "", new Bounds(0, 0, 176, 64))), List.of());
        int border = Theme.LIGHT.colour(Theme.Role.CARD_BORDER).rgba() >>> 8 | 0xff000000;
        for (int scale = 1; scale <= 4; scale++) {
            BufferedImage image = image(card, PictureOptions.USUAL.withScale(scale));
            int count = 0;
            for (int y = 0; y < image.getHeight() / 2; y++) {
                count += image.getRGB(image.getWidth() / 2, y) == border ? 1 : 0;
            }
            assertEquals(scale, count, "pixels of the upper border at scale " + scale);
        }
    }

    /// A picture of a drawing that is spread far would else be made of millions of dashes.
    @Test
    void dashesTooSmallToBeSeenMakeASolidLine() {
        Stroke dashed = new Stroke(Colour.BLACK, 1, Stroke.Dash.DASHED);
        Stroke solid = Stroke.solid(Colour.BLACK, 1);
        assertTrue(blackPixels(dashed, 1, 64) < blackPixels(solid, 1, 64));
        assertEquals(blackPixels(solid, 0.001, 64), blackPixels(dashed, 0.001, 64));
    }

    private static int blackPixels(Stroke stroke, double scale, int pixels) {
        Bounds view = new Bounds(0, 0, pixels / scale, 9 / scale);
        var surface = new RasterSurface(view, scale, Colour.WHITE);
        Point left = new Point(0, 4 / scale);
        surface.polyline(List.of(left, left.plus(view.width(), 0)), stroke, 0);
        BufferedImage image = surface.finish();
        int black = 0;
        for (int x = 0; x < pixels; x++) {
            for (int y = 0; y < 9; y++) {
                black += (image.getRGB(x, y) & 0xff) < 16 ? 1 : 0;
            }
        }
        return black;
    }

    @Test
    void lettersOfAllScriptsAreSeen() throws IOException {
        Bounds view = new Bounds(0, 0, 80, 40);
        TextStyle style = TextStyle.of(24, Colour.BLACK);
        for (String text : List.of("ok", "\u6771\u4eac", "\u05e9\u05dc \u05e9", "a\u6771b")) {
            var surface = new RasterSurface(view, 1, Colour.WHITE);
            surface.text(text, new Point(4, 30), style);
            BufferedImage image = surface.finish();
            int dark = 0;
            for (int x = 0; x < 80; x++) {
                for (int y = 0; y < 40; y++) {
                    dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
                }
            }
            int found = dark;
            assertTrue(found > 60, () -> text + " has " + found + " dark pixels");
        }
    }

    @Test
    void aPartIsDrawnAloneWithWhatStandsInIt() {
        PictureOptions part = PictureOptions.USUAL.withPart(Set.of(new NodeId("group"), new NodeId("orders")));
        String svg = new String(picture(SampleScene.rich(), part).in(PictureFormat.SVG), StandardCharsets.UTF_8);
        List<String> groups = Pattern.compile("<g id=\"([^\"]+)\"").matcher(svg).results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
        assertEquals(List.of("group", "orders", "role", "table"), groups);
    }

    @Test
    void findingsAreCountedAtTheirElementsInAnImageOfAnySize() throws IOException {
        Picture plain = picture(SampleScene.small(), PictureOptions.USUAL);
        Picture marked = plain.withProblems(Map.of(new NodeId("lb"), new ProblemCount(1, 0, 0)));
        assertEquals(new Size(496 + 48, 64 + 48), marked.size());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(marked.image(1.5)));
        assertEquals(Math.round(1.5 * 544), image.getWidth());
        int pill = Theme.LIGHT.colour(Theme.Role.ERROR).rgba() >>> 8;
        assertEquals(pill, image.getRGB((int) (1.5 * (24 + 176 + 3)), (int) (1.5 * 24)) & 0xffffff);
        assertFalse(Arrays.equals(plain.image(1.5), marked.image(1.5)));
    }

    @Test
    void anEmptyDiagramGivesABlankPicture() throws IOException {
        Diagram empty = Diagram.empty("d", "");
        assertEquals(640, image(empty, PictureOptions.USUAL).getWidth());
        assertTrue(picture(empty, PictureOptions.USUAL).in(PictureFormat.PDF).length > 300, "no PDF");
    }

    @Test
    void aHugePictureIsMadeSmallerAndSaysSo() {
        assertEquals(2, PngWriter.scale(2000, 1000, 2));
        assertEquals(0.2, PngWriter.scale(50_000, 20_000, 2), 1e-9);
        Picture huge = picture(SampleScene.large(4000), PictureOptions.USUAL.withScale(4));
        assertEquals(
                Optional.of("The image has 0.57 pixels per unit instead of 4.00: at most 40 million pixels are drawn."
                        + " SVG and PDF stay sharp at any size."),
                huge.shortfall(PictureFormat.PNG).map(text -> text.replaceAll("has 0\\.\\d\\d", "has 0.57")));
        assertEquals(Optional.empty(), huge.shortfall(PictureFormat.PDF));
        assertEquals(Optional.empty(), picture(SampleScene.rich(), PictureOptions.USUAL).shortfall(PictureFormat.PNG));
    }
}
