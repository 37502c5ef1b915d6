package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagramPainterTest {

    private static RecordingSurface paint(Diagram diagram, View view, Decorations decorations) {
        RecordingSurface surface = new RecordingSurface();
        new DiagramPainter(SampleScene.CATALOGUE, new Icons(), new MetricsTable(), Theme.LIGHT)
                .paint(diagram, Routes.of(diagram), view, decorations, surface);
        return surface;
    }

    private static RecordingSurface paint(Diagram diagram) {
        return paint(diagram, new View(diagram.bounds(), 1), Decorations.NONE);
    }

    private static List<String> ids(RecordingSurface surface) {
        return surface.calls(RecordingSurface.Begin.class).stream().map(RecordingSurface.Begin::id).toList();
    }

    @Test
    void tenThousandCardsFarAwayNeedOneRectangleEachAndNoText() {
        Diagram diagram = SampleScene.large(10_000);
        RecordingSurface surface = paint(diagram, new View(diagram.bounds(), 0.05), Decorations.NONE);
        assertEquals(10_000, surface.count(RecordingSurface.FillRect.class));
        assertEquals(9_999, surface.count(RecordingSurface.Polyline.class));
        assertEquals(0, surface.count(RecordingSurface.Text.class));
        assertEquals(0, surface.count(RecordingSurface.Icon.class));
        assertEquals(0, surface.count(RecordingSurface.FillRoundRect.class));
    }

    @Test
    void onlyWhatIsNearTheViewIsPainted() {
        Diagram diagram = SampleScene.large(10_000);
        RecordingSurface surface = paint(diagram, new View(new Bounds(5000, 3000, 800, 600), 1), Decorations.NONE);
        assertTrue(surface.count(RecordingSurface.Icon.class) < 60,
                () -> "icons: " + surface.count(RecordingSurface.Icon.class));
        assertTrue(surface.count(RecordingSurface.Icon.class) > 12);
    }

    @Test
    void framesAndBoxesComeFirstThenConnectionsThenCardsAndNotes() {
        Diagram diagram = SampleScene.rich();
        Set<String> background = Set.of("net", "group", "box");
        List<String> layers = new ArrayList<>();
        for (String id : ids(paint(diagram))) {
            String foreground = diagram.edge(new EdgeId(id)).isPresent() ? "connections" : "cards";
            String layer = background.contains(id) ? "background" : foreground;
            if (layers.isEmpty() || !layers.getLast().equals(layer)) {
                layers.add(layer);
            }
        }
        assertEquals(List.of("background", "connections", "cards"), layers);
    }

    @Test
    void aCardShowsNameFactAndAtMostEightChips() {
        Diagram diagram = SampleScene.diagram(
                List.of(SampleScene.node("web", "service", "web", new Bounds(0, 0, 176, 64))), List.of());
        RecordingSurface surface = paint(diagram);
        assertEquals(List.of("web", "Fargate · 10 tasks", "+2"), surface.texts());
        assertEquals(8,
                surface.calls(RecordingSurface.FillRoundRect.class).stream().filter(c -> c.radius() == 2).count());
    }

    @Test
    void longNamesAreCutAndEmptyOnesReplacedByTheKind() {
        Diagram diagram = SampleScene.diagram(
                List.of(
                        SampleScene.node("a", "role", "a name that is far too long for a card",
                                new Bounds(0, 0, 176, 64)),
                        SampleScene.node("b", "role", " ", new Bounds(0, 100, 176, 64))),
                List.of());
        List<String> texts = paint(diagram).texts();
        assertTrue(texts.getFirst().endsWith("…"), texts::toString);
        assertEquals("Role", texts.getLast());
    }

    @Test
    void hiddenElementsAreLeftOut() {
        Set<NodeId> hidden = Set.of(new NodeId("web"));
        List<String> ids = ids(paint(
                SampleScene.small(), new View(new Bounds(0, 0, 500, 100), 1), Decorations.NONE.withHidden(hidden)));
        assertEquals(List.of("e1", "lb"), ids);
    }

    @Test
    void legalTargetsAreOutlinedAndTheOthersFaded() {
        Decorations decorations = Decorations.NONE.withTargets(Set.of(new NodeId("web")), true);
        RecordingSurface surface = paint(SampleScene.small(), new View(new Bounds(0, 0, 500, 100), 1), decorations);
        assertEquals(
                List.of(new Bounds(0, 0, 176, 64)),
                surface.calls(RecordingSurface.FillRoundRect.class).stream()
                        .filter(call -> call.colour().equals(Theme.LIGHT.colour(Role.DIM)))
                        .map(RecordingSurface.FillRoundRect::bounds)
                        .toList());
        assertEquals(
                List.of(new Bounds(318, -2, 180, 68)),
                surface.calls(RecordingSurface.StrokeRoundRect.class).stream()
                        .filter(call -> call.stroke().colour().equals(Theme.LIGHT.colour(Role.TARGET)))
                        .map(RecordingSurface.StrokeRoundRect::bounds)
                        .toList());
    }

    @Test
    void findingsAreCountedInBadges() {
        Decorations decorations = Decorations.NONE.withProblems(
                Map.of(new NodeId("lb"), new ProblemCount(2, 1, 0), new EdgeId("e1"), new ProblemCount(0, 0, 120)));
        List<String> texts = paint(SampleScene.small(), new View(new Bounds(0, 0, 500, 100), 1), decorations).texts();
        assertTrue(texts.containsAll(List.of("2", "1", "99+")), texts::toString);
        assertFalse(texts.contains("0"));
    }

    @Test
    void selectionIsAlwaysTwoPixelsWide() {
        Decorations decorations = Decorations.NONE.withSelected(Set.of(new NodeId("lb")));
        RecordingSurface surface = paint(SampleScene.small(), new View(new Bounds(0, 0, 500, 100), 0.25), decorations);
        assertTrue(surface.calls().contains(new RecordingSurface.StrokeRect(
                new Bounds(-8, -8, 192, 80), Stroke.solid(Theme.LIGHT.colour(Role.ACCENT), 8))));
    }

    @Test
    void linesThatUseSomethingAreDashedAndRolesDotted() {
        List<Stroke.Dash> dashes = paint(SampleScene.rich()).calls(RecordingSurface.Polyline.class).stream()
                .map(line -> line.stroke().dash())
                .distinct()
                .toList();
        assertEquals(List.of(Stroke.Dash.SOLID, Stroke.Dash.DASHED, Stroke.Dash.DOTTED), dashes);
    }
}
