package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.EdgeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Icons;
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

    @Test
    void twoCrossingsCloseTogetherShareOneArcAndCornersHaveNone() {
        List<Point> line = List.of(new Point(0, 0), new Point(100, 0));
        int one = Crossings.bridged(line, List.of(new Point(50, 0))).size();
        assertEquals(one, Crossings.bridged(line, List.of(new Point(50, 0), new Point(54, 0))).size());
        assertEquals(line, Crossings.bridged(line, List.of(new Point(4, 0))));
    }
}
