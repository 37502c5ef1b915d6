package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.EdgeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Icons;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossingsTest {

    private static final Diagram CROSSED = SampleScene.diagram(
            List.of(
                    SampleScene.node("a", "queue", "", new Bounds(0, 0, 176, 64)),
                    SampleScene.node("b", "queue", "", new Bounds(700, 0, 176, 64)),
                    SampleScene.node("c", "queue", "", new Bounds(350, -300, 176, 64)),
                    SampleScene.node("d", "queue", "", new Bounds(350, 300, 176, 64))),
            List.of(SampleScene.edge("e1", "runs", "a", "b"), SampleScene.edge("e2", "runs", "c", "d")));

    private static List<RecordingSurface.Polyline> lines(Decorations decorations) {
        RecordingSurface surface = new RecordingSurface();
        new DiagramPainter(SampleScene.CATALOGUE, new Icons(), new MetricsTable(), Theme.LIGHT)
                .paint(CROSSED, Routes.of(CROSSED), new View(CROSSED.bounds(), 1), decorations, surface);
        return surface.calls(RecordingSurface.Polyline.class);
    }

    @Test
    void theLaterLineKnowsWhereItCrossesTheEarlierOne() {
        Routes routes = Routes.of(CROSSED);
        assertEquals(List.of(), routes.crossings(new EdgeId("e1")));
        assertEquals(List.of(new Point(438, 32)), routes.crossings(new EdgeId("e2")));
    }

    @Test
    void bridgesAreDrawnOnWishOnly() {
        assertEquals(List.of(2, 2), lines(Decorations.NONE).stream().map(line -> line.points().size()).toList());
        List<RecordingSurface.Polyline> bridged = lines(Decorations.NONE.withBridges(true));
        assertEquals(2, bridged.getFirst().points().size());
        List<Point> arc = bridged.getLast().points();
        assertTrue(arc.size() > 6, arc::toString);
        assertEquals(new Point(443, 32), arc.get(arc.size() / 2));
        assertEquals(arc.getFirst().x(), arc.getLast().x());
    }

    private static String path(PictureOptions options) {
        var svg = new String(
                Picture.of(CROSSED, SampleScene.CATALOGUE, options.withDrawing(false)).in(PictureFormat.SVG),
                StandardCharsets.UTF_8);
        return svg.lines().dropWhile(line -> !line.startsWith("<g id=\"e2\">"))
                .filter(line -> line.startsWith("<path"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void picturesHaveBridgesOnWishOnly() {
        assertEquals(
                "<path d=\"M438 -236 L438 293\" fill=\"none\" stroke=\"#7b8697\" stroke-width=\"1.1\"/>",
                path(PictureOptions.USUAL));
        assertEquals(
                "<path d=\"M438 -236 L438 26.02 Q438 27 438.96 27.19 L438.96 27.19 Q439.91 27.38 440.72 27.92"
                        + " L440.72 27.92 Q441.54 28.46 442.08 29.28 L442.08 29.28 Q442.62 30.09 442.81 31.04"
                        + " L442.81 31.04 Q443 32 442.81 32.96 L442.81 32.96 Q442.62 33.91 442.08 34.72"
                        + " L442.08 34.72 Q441.54 35.54 440.72 36.08 L440.72 36.08 Q439.91 36.62 438.96 36.81"
                        + " L438.96 36.81 Q438 37 438 37.98 L438 293\""
                        + " fill=\"none\" stroke=\"#7b8697\" stroke-width=\"1.1\"/>",
                path(PictureOptions.USUAL.withBridges(true)));
    }

    @Test
    void twoCrossingsCloseTogetherShareOneArcAndCornersHaveNone() {
        List<Point> line = List.of(new Point(0, 0), new Point(100, 0));
        int one = Crossings.bridged(line, List.of(new Point(50, 0))).size();
        assertEquals(one, Crossings.bridged(line, List.of(new Point(50, 0), new Point(54, 0))).size());
        assertEquals(line, Crossings.bridged(line, List.of(new Point(4, 0))));
    }
}
