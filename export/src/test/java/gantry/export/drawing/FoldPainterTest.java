package gantry.export.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.export.Drawing;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.diagram.Perspective;
import gantry.model.diagram.Trait;
import gantry.model.kind.Icons;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldPainterTest {

    private static final NodeId NET = new NodeId("net");

    private static RecordingSurface paint(Diagram diagram, double zoom, Decorations decorations) {
        RecordingSurface surface = new RecordingSurface();
        new DiagramPainter(SampleScene.CATALOGUE, new Icons(), new MetricsTable(), Theme.LIGHT)
                .paint(diagram, Routes.of(diagram), new View(diagram.bounds(), zoom), decorations, surface);
        return surface;
    }

    private static Diagram collapsed() {
        Diagram rich = SampleScene.rich();
        Diagram marked = rich.apply(Operations.mark(rich, List.of(NET), Trait.COLLAPSED, true));
        return Perspective.of(marked, SampleScene.CATALOGUE);
    }

    @Test
    void aCollapsedFrameWithNothingInsideStaysACard() {
        Diagram rich = SampleScene.rich();
        List<NodeId> inside = rich.children(NET).stream().map(Node::id).toList();
        Diagram empty = rich.apply(Operations.remove(rich, inside));
        Diagram marked = empty.apply(Operations.mark(empty, List.of(NET), Trait.COLLAPSED, true));
        RecordingSurface surface = paint(Perspective.of(marked, SampleScene.CATALOGUE), 1, Decorations.NONE);
        assertTrue(texts(surface).contains("0 inside \u00b7 10.0.0.0/16"), () -> texts(surface).toString());
    }

    @Test
    void itsTextsHaveTheirMiddleInTheirLines() {
        RecordingSurface surface = paint(collapsed(), 0.4, Decorations.NONE);
        RecordingSurface.Text name = surface.calls(RecordingSurface.Text.class).stream()
                .filter(text -> text.text().equals("main"))
                .findFirst()
                .orElseThrow();
        double middle = collapsed().require(NET).bounds().center().y();
        assertEquals(Typeface.baseline(middle, name.style().size()), name.baseline().y(), 1e-9);
    }

    private static List<String> texts(RecordingSurface surface) {
        return surface.calls(RecordingSurface.Text.class).stream().map(RecordingSurface.Text::text).toList();
    }

    @Test
    void aCollapsedFrameSaysHowMuchIsInside() {
        RecordingSurface surface = paint(collapsed(), 1, Decorations.NONE);
        assertTrue(texts(surface).contains("5 inside · 10.0.0.0/16"), () -> texts(surface).toString());
        assertFalse(texts(surface).contains("worker"));
        assertFalse(
                texts(paint(collapsed(), 0.4, Decorations.NONE)).stream().anyMatch(text -> text.contains("inside")));
    }

    @Test
    void itIsPaintedAboveTheConnectionsLikeACard() {
        List<String> ids = paint(collapsed(), 1, Decorations.NONE).calls(RecordingSurface.Begin.class).stream()
                .map(RecordingSurface.Begin::id)
                .toList();
        assertTrue(ids.indexOf("net") > ids.indexOf("e4"), ids.toString());
    }

    @Test
    void farAwayItIsOneRectangle() {
        RecordingSurface surface = paint(collapsed(), 0.05, Decorations.NONE);
        assertEquals(0, surface.count(RecordingSurface.Text.class));
        assertEquals(0, surface.count(RecordingSurface.FillRoundRect.class));
    }

    @Test
    void theArrowIsShownUnderThePointerAndOnTheSelection() {
        Diagram rich = SampleScene.rich();
        int plain = paint(rich, 1, Decorations.NONE).count(RecordingSurface.Polyline.class);
        assertEquals(plain + 1,
                paint(rich, 1, Decorations.NONE.withHovered(Set.of(NET))).count(RecordingSurface.Polyline.class));
        assertEquals(plain + 1,
                paint(rich, 1, Decorations.NONE.withSelected(Set.of(NET))).count(RecordingSurface.Polyline.class));
        assertEquals(plain,
                paint(rich, 1, Decorations.NONE.withHovered(Set.of(new NodeId("web")))).count(
                        RecordingSurface.Polyline.class));
    }

    @Test
    void lockedAndPinnedElementsShowAMarkEach() {
        Diagram rich = SampleScene.rich();
        List<NodeId> ids = List.of(new NodeId("web"));
        Diagram locked = rich.apply(Operations.mark(rich, ids, Trait.LOCKED, true));
        Diagram both = locked.apply(Operations.mark(locked, ids, Trait.PINNED, true));
        assertEquals(0, marks(rich, 1));
        assertEquals(1, marks(locked, 1));
        assertEquals(2, marks(both, 1));
        assertEquals(0, marks(both, 0.3));
    }

    private static int marks(Diagram diagram, double zoom) {
        int plain = paint(diagram, zoom, Decorations.NONE).count(RecordingSurface.Icon.class);
        return paint(diagram, zoom, Decorations.NONE.withTraits(true)).count(RecordingSurface.Icon.class) - plain;
    }

    @Test
    void picturesShowWhatAReaderSees() {
        Diagram rich = SampleScene.rich();
        Diagram marked = rich.apply(Operations.mark(rich, List.of(NET), Trait.COLLAPSED, true));
        String svg = Drawing.svg(marked, SampleScene.CATALOGUE);
        assertTrue(svg.contains("5 inside"), svg);
        assertFalse(svg.contains(">worker<"), svg);
    }
}
