package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.drawing.TextStyle.Align;
import gantry.export.drawing.TextStyle.Weight;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class SvgSurfaceTest {

    private static final Colour RED = Colour.hex("#ff0000");

    private static SvgSurface surface() {
        return new SvgSurface(new Bounds(-10, 0, 200, 100), Colour.WHITE, "");
    }

    static String withoutFonts(String svg) {
        return svg.replaceAll("(?s)<defs>.*?</defs>\n", "");
    }

    @Test
    void aSmallSceneIsWrittenAsExpected() {
        SvgSurface svg = new SvgSurface(new Bounds(-10, 0, 200.5, 100), Colour.WHITE, "A & B");
        svg.begin("n1", "Queue");
        svg.fillRoundRect(new Bounds(1.005, 2, 30, 40), 8, RED.withOpacity(0.5));
        svg.strokeRoundRect(new Bounds(1, 2, 30, 40), 8, Stroke.solid(RED, 1.25));
        svg.icon("M1 1 H23", new Bounds(4, 4, 16, 16), Stroke.solid(Colour.BLACK, 1.6));
        svg.text("name", new Point(5, -0.001),
                TextStyle.of(13, RED).withWeight(Weight.SEMI_BOLD).withAlign(Align.MIDDLE));
        svg.end();
        svg.strokeRect(new Bounds(0, 0, 5, 5), new Stroke(RED, 1, Stroke.Dash.DOTTED));
        svg.polyline(List.of(new Point(0, 0), new Point(50, 0), new Point(50, 50)), Stroke.solid(RED, 2), 8);
        svg.fillPolygon(List.of(new Point(0, 0), new Point(5, 0), new Point(5, 5)), RED);
        assertEquals("""
                <svg xmlns="http://www.w3.org/2000/svg" width="200.5" height="100" viewBox="-10 0 200.5 100" \
                font-family="Roboto, 'Helvetica Neue', Arial, SansSerif, sans-serif">
                <title>A &amp; B</title>
                <rect x="-10" y="0" width="200.5" height="100" fill="#ffffff"/>
                <g id="n1"><title>Queue</title>
                <rect x="1" y="2" width="30" height="40" rx="8" fill="#ff0000" fill-opacity="0.5"/>
                <rect x="1" y="2" width="30" height="40" rx="8" fill="none" stroke="#ff0000" stroke-width="1.25"/>
                <path transform="translate(4 4) scale(0.6667)" d="M1 1 H23" fill="none" stroke="#000000" stroke-width="1.6" \
                stroke-linecap="round" stroke-linejoin="round"/>
                <text x="5" y="0" font-size="13" font-weight="600" text-anchor="middle" textLength="32.55" lengthAdjust="spacingAndGlyphs" fill="#ff0000">name</text>
                </g>
                <rect x="0" y="0" width="5" height="5" fill="none" stroke="#ff0000" stroke-width="1" stroke-dasharray="1.5 3.5"/>
                <path d="M0 0 L42 0 Q50 0 50 8 L50 50" fill="none" stroke="#ff0000" stroke-width="2"/>
                <polygon points="0,0 5,0 5,5" fill="#ff0000"/>
                </svg>
                """, withoutFonts(svg.finish()));
    }

    @Test
    void textsCannotBreakOutOfTheFile() {
        SvgSurface svg = surface();
        svg.text("<b a=\"1\">&\u0000\ud800</b>\u6771", new Point(0, 0), TextStyle.of(11, RED));
        String line = svg.finish().lines().filter(text -> text.startsWith("<text")).findFirst().orElseThrow();
        assertEquals(
                "<text x=\"0\" y=\"0\" font-size=\"11\" fill=\"#ff0000\">&lt;b a=&quot;1&quot;&gt;&amp;\ufffd\ufffd&lt;/b&gt;\u6771</text>",
                line);
    }

    @Test
    void theLettersInUseComeAlongAsAFontWhichIsSmall() throws IOException {
        SvgSurface svg = surface();
        svg.text("Fargate \u6771", new Point(0, 0), TextStyle.of(11, RED));
        svg.text("web", new Point(0, 0), TextStyle.of(11, RED).withWeight(Weight.SEMI_BOLD));
        Matcher faces = Pattern.compile("font-weight: (\\d+); src: url\\(data:font/ttf;base64,([^)]*)\\)")
                .matcher(svg.finish());
        List<String> found = new ArrayList<>();
        while (faces.find()) {
            byte[] file = Base64.getDecoder().decode(faces.group(2));
            assertTrue(file.length < 8_000, () -> "a font of " + file.length + " bytes");
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                CmapLookup letters = font.getUnicodeCmapLookup(false);
                String has = "Fargatewb z".chars()
                        .filter(letter -> letters.getGlyphId(letter) > 0)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
                found.add(faces.group(1) + " " + has);
            }
        }
        assertEquals(List.of("400 Fargate ", "600 ewb"), found);
    }

    @Test
    void theLocaleDoesNotChangeNumbers() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            SvgSurface svg = surface();
            svg.fillRect(new Bounds(1234.5, 0.05, 1, 1), RED);
            assertEquals(
                    "<rect x=\"1234.5\" y=\"0.05\" width=\"1\" height=\"1\" fill=\"#ff0000\"/>",
                    svg.finish().lines().filter(line -> line.contains("1234")).findFirst().orElseThrow());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anOpenGroupIsAMistake() {
        SvgSurface svg = surface();
        svg.begin("a", "");
        assertThrows(IllegalStateException.class, svg::finish);
        svg.end();
        assertThrows(IllegalStateException.class, svg::end);
    }
}
