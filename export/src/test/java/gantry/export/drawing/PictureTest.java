package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gantry.model.diagram.Diagram;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final String SMALL = """
            <svg xmlns="http://www.w3.org/2000/svg" width="544" height="112" viewBox="-24 -24 544 112" font-family="SansSerif, 'Helvetica Neue', Arial, sans-serif">
            <title>Sample</title>
            <rect x="-24" y="-24" width="544" height="112" fill="#f8f9fb"/>
            <g id="e1"><title>Traffic</title>
            <path d="M176 32 L312 32" fill="none" stroke="#3d4858" stroke-width="1.75"/>
            <polygon points="311,36.05 320,32 311,27.95" fill="#3d4858"/>
            <rect x="186.14" y="23" width="123.72" height="18" rx="9" fill="#f8f9fb" fill-opacity="0.94"/>
            <text x="248" y="35.96" font-size="11" text-anchor="middle" fill="#1b2230">HTTPS :443 → :8080</text>
            </g>
            <g id="lb"><title>front – Load balancer</title>
            <rect x="0" y="0" width="176" height="64" rx="8" fill="#ffffff"/>
            <rect x="0" y="0" width="176" height="64" rx="8" fill="none" stroke="#c5ccd6" stroke-width="1"/>
            <rect x="12" y="12" width="40" height="40" rx="7.2" fill="#aa1f94"/>
            <path transform="translate(18.8 18.8) scale(1.1)" d="M4 12 H10 M10 12 C14 12 13 5 17 5 H20 M10 12 H20 M10 12 C14 12 13 19 17 19 H20 M18 3 L20.5 5 L18 7 M18 10 L20.5 12 L18 14 M18 17 L20.5 19 L18 21 M2.5 12 A1.5 1.5 0 1 0 5.5 12 A1.5 1.5 0 1 0 2.5 12" fill="none" stroke="#ffffff" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>
            <text x="62" y="29" font-size="13" font-weight="600" fill="#1b2230">front</text>
            <text x="62" y="44" font-size="11" fill="#586274">internet-facing</text>
            </g>
            <g id="web"><title>web – Service</title>
            <rect x="320" y="0" width="176" height="64" rx="8" fill="#ffffff"/>
            <rect x="320" y="0" width="176" height="64" rx="8" fill="none" stroke="#c5ccd6" stroke-width="1"/>
            <rect x="332" y="12" width="40" height="40" rx="7.2" fill="#a84f00"/>
            <path transform="translate(338.8 18.8) scale(1.1)" d="M12 2.5 L20.5 7.2 V16.8 L12 21.5 L3.5 16.8 V7.2 Z M12 12 V21.5 M12 12 L3.5 7.2 M12 12 L20.5 7.2" fill="none" stroke="#ffffff" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>
            <text x="382" y="22" font-size="13" font-weight="600" fill="#1b2230">web</text>
            <text x="382" y="37" font-size="11" fill="#586274">Fargate · 10 tasks</text>
            <rect x="382" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="392" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="402" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="412" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="422" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="432" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="442" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <rect x="452" y="44" width="7" height="9" rx="2" fill="#a84f00"/>
            <text x="462" y="53" font-size="11" fill="#586274">+2</text>
            </g>
            </svg>
            """;

    @Test
    void aSmallDiagramIsDrawnAsExpected() {
        assertEquals(SMALL, Picture.svg(SampleScene.small(), SampleScene.CATALOGUE, Theme.LIGHT));
    }

    @Test
    void pngImagesHaveTwoPixelsPerUnit() throws IOException {
        byte[] png = Picture.png(SampleScene.small(), SampleScene.CATALOGUE, Theme.DARK);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(2 * (496 + 48), image.getWidth());
        assertEquals(2 * (64 + 48), image.getHeight());
        assertEquals(0xff14171d, image.getRGB(0, 0));
        assertArrayEquals(png, Picture.png(SampleScene.small(), SampleScene.CATALOGUE, Theme.DARK));
    }

    @Test
    void anEmptyDiagramGivesABlankPicture() throws IOException {
        byte[] png = Picture.png(Diagram.empty("d", ""), SampleScene.CATALOGUE, Theme.LIGHT);
        assertEquals(640, ImageIO.read(new ByteArrayInputStream(png)).getWidth());
    }

    @Test
    void aHugePictureIsScaledDownInsteadOfRunningOutOfMemory() {
        assertEquals(2, PngWriter.scale(2000, 1000));
        assertEquals(0.2, PngWriter.scale(50_000, 20_000), 1e-9);
    }

    @Test
    void somethingElseThanAPictureIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PngWriter.write("hello"));
    }
}
