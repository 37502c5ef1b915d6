package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Edge;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.kind.Icons;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What keeps a drawing readable where things come close.
class OpticsTest {

    private static List<RecordingSurface.Call> calls(Diagram diagram, double zoom) {
        var surface = new RecordingSurface();
        new DiagramPainter(SampleScene.CATALOGUE, new Icons(), new MetricsTable(), Theme.LIGHT)
                .paint(diagram, Routes.of(diagram), new View(diagram.bounds().grow(64), zoom), Decorations.NONE,
                        surface);
        return surface.calls();
    }

    /// A card above a frame leads to a card in it; `x` is where the line runs.
    private static Diagram lineThroughTitle(double x) {
        return SampleScene.diagram(
                List.of(
                        SampleScene.node("top", "queue", "jobs", new Bounds(x - 88, -160, 176, 64)),
                        SampleScene.node("net", "net", "network", new Bounds(0, 0, 800, 240)),
                        SampleScene.node("role", "role", "worker", new NodeId("net"),
                                new Bounds(x - 88, 120, 176, 64))),
                List.of(SampleScene.edge("e", "runs", "top", "role")));
    }

    private static int indexOfText(List<RecordingSurface.Call> calls, String text) {
        List<Integer> found = IntStream.range(0, calls.size())
                .filter(at -> calls.get(at) instanceof RecordingSurface.Text written && written.text().equals(text))
                .boxed()
                .toList();
        assertEquals(1, found.size(), text);
        return found.getFirst();
    }

    private static int indexOfLine(List<RecordingSurface.Call> calls) {
        return IntStream.range(0, calls.size())
                .filter(at -> calls.get(at) instanceof RecordingSurface.Polyline)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTitleThatIsCrossedStandsAboveTheLineOnAPlateInTheColourOfItsFrame() {
        List<RecordingSurface.Call> calls = calls(lineThroughTitle(96), 1);
        int name = indexOfText(calls, "network");
        assertTrue(name > indexOfLine(calls));
        Colour fill = Theme.LIGHT.frameFill(SampleScene.CATALOGUE.node("net").category())
                .over(Theme.LIGHT.colour(Theme.Role.CANVAS));
        assertTrue(calls.subList(indexOfLine(calls), name).stream()
                .anyMatch(call -> call instanceof RecordingSurface.FillRoundRect(Bounds plate, double _, Colour colour)
                        && colour.equals(fill) && plate.contains(new Point(96, 16))));
    }

    @Test
    void aTitleBesideTheLineStaysBelowAllLines() {
        List<RecordingSurface.Call> calls = calls(lineThroughTitle(600), 1);
        assertTrue(indexOfText(calls, "network") < indexOfLine(calls));
    }

    private static double headLength(double zoom) {
        return calls(lineThroughTitle(600), zoom).stream()
                .filter(RecordingSurface.FillPolygon.class::isInstance)
                .map(RecordingSurface.FillPolygon.class::cast)
                .map(head -> head.corners().get(1).y() - head.corners().get(0).y())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void arrowHeadsStaySixPixelsLong() {
        assertEquals(8, headLength(1));
        assertEquals(12, headLength(0.5));
    }

    private static Bounds pill(String word, double cardWidth) {
        Diagram diagram = SampleScene.diagram(
                List.of(SampleScene.node("c", "cache", "cache", new Bounds(0, 0, cardWidth, 64))), List.<Edge>of());
        List<RecordingSurface.Call> calls = calls(diagram, 1);
        return calls.subList(0, indexOfText(calls, word)).stream()
                .filter(RecordingSurface.StrokeRoundRect.class::isInstance)
                .map(call -> ((RecordingSurface.StrokeRoundRect) call).bounds())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    @Test
    void pillsLeaveTheMiddleOfTheLowerSideToArrowHeads() {
        Bounds first = pill("MULTI-AZ", 232);
        assertTrue(first.x() >= 232 / 2.0 + 8, first::toString);
    }

    @Test
    void pillsStayAtTheCornerWhereThereIsRoom() {
        assertEquals(400 - 8, pill("SPOT", 400).right(), 1e-9);
    }
}
