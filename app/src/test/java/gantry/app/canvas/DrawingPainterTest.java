package gantry.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.editor.EditorSession;
import gantry.app.editor.Overlay;
import gantry.app.editor.PointerInput;
import gantry.app.editor.PointerInput.Phase;
import gantry.app.editor.Selection;
import gantry.app.editor.Viewport;
import gantry.app.tool.RouteCache;
import gantry.app.tool.Workbench;
import gantry.app.tool.select.Idle;
import gantry.bench.LargeDrawing;
import gantry.export.drawing.MetricsTable;
import gantry.export.drawing.RecordingSurface;
import gantry.export.drawing.Surface;
import gantry.export.drawing.Theme;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.diagram.Operations;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Icons;
import gantry.model.kinds.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DrawingPainterTest {

    private static final Catalogue CATALOGUE = Kinds.catalogue();

    /// A function in the first cluster, all of which is in view.
    private static final NodeId WORKER = new NodeId("n5");
    private static final NodeId CLUSTER = new NodeId("n3");

    private final List<RecordingSurface> sheets = new ArrayList<>();
    private final List<Bounds> patches = new ArrayList<>();
    private final List<RecordingSurface> films = new ArrayList<>();
    private final EditorSession session;
    private final DrawingPainter painter;
    private boolean hasFilm;

    private final class Recorder implements Easel {

        @Override
        public Surface sheet(Viewport viewport) {
            sheets.add(new RecordingSurface());
            return sheets.getLast();
        }

        @Override
        public void patch(Viewport viewport, Bounds world, Consumer<Surface> paint) {
            patches.add(world);
            sheets.add(new RecordingSurface());
            paint.accept(sheets.getLast());
        }

        @Override
        public Surface film(Viewport viewport, Bounds world) {
            films.add(new RecordingSurface());
            hasFilm = true;
            return films.getLast();
        }

        @Override
        public void removeFilm() {
            hasFilm = false;
        }
    }

    DrawingPainterTest() {
        var bench = new Workbench(CATALOGUE, id -> {}, (at, options, chosen) -> {}, command -> "");
        session = new EditorSession(CATALOGUE, LargeDrawing.of(1000), new Idle(bench));
        painter = new DrawingPainter(CATALOGUE, new Icons(), new MetricsTable(), new RouteCache(), new Recorder());
        session.show(new Viewport(new Point(0, 0), 1, new Size(1600, 1000)));
        paint();
    }

    private void paint() {
        painter.paint(session.state(), Theme.LIGHT, Optional.empty(), CanvasOptions.usual(), 1);
    }

    private Node node(NodeId id) {
        return session.state().diagram().require(id);
    }

    private void pointer(Phase phase, Point world) {
        Point screen = session.state().viewport().toScreen(world);
        session.on(new PointerInput(phase, screen, world, PointerInput.Button.PRIMARY, Set.of(), 1));
        paint();
    }

    private Point press(NodeId id) {
        Point start = node(id).bounds().center();
        pointer(Phase.PRESS, start);
        return start;
    }

    private static List<String> ids(RecordingSurface surface) {
        return surface.calls(RecordingSurface.Begin.class).stream().map(RecordingSurface.Begin::id).toList();
    }

    @Test
    void aStepOfADragPaintsOnlyTheDraggedNodeAndItsLines() {
        Point start = press(WORKER);
        pointer(Phase.DRAG, start.plus(8, 8));
        int painted = sheets.size();
        assertFalse(ids(sheets.getLast()).contains(WORKER.value()));
        for (int step = 2; step < 6; step++) {
            pointer(Phase.DRAG, start.plus(step * 8, step * 4));
        }
        // A line that has to make way for a dragged one is lifted, too, and that once changes the sheet.
        assertTrue(sheets.size() <= painted + 1, () -> sheets.size() - painted + " more sheets");
        assertEquals(5, films.size());
        Diagram diagram = session.state().diagram();
        List<String> moved = new ArrayList<>();
        diagram.edgesTo(WORKER).forEach(edge -> moved.add(edge.id().value()));
        diagram.edgesFrom(WORKER).forEach(edge -> moved.add(edge.id().value()));
        assertTrue(ids(films.getLast()).containsAll(moved), () -> ids(films.getLast()).toString());
        assertTrue(ids(films.getLast()).contains(WORKER.value()));
        assertTrue(ids(films.getLast()).size() < 12, () -> ids(films.getLast()).toString());
    }

    @Test
    void afterTheDropEverythingIsOnTheSheetAgain() {
        Point start = press(WORKER);
        pointer(Phase.DRAG, start.plus(16, 8));
        assertTrue(hasFilm);
        pointer(Phase.RELEASE, start.plus(16, 8));
        assertFalse(hasFilm);
        assertTrue(ids(sheets.getLast()).contains(WORKER.value()));
    }

    @Test
    void aCancelledDragLeavesTheSheetAsItWas() {
        Point start = press(WORKER);
        List<RecordingSurface.Call> before = sheets.getLast().calls();
        pointer(Phase.DRAG, start.plus(16, 8));
        session.cancelPreview();
        paint();
        assertFalse(hasFilm);
        assertEquals(before, sheets.getLast().calls());
    }

    @Test
    void aFrameThatGrowsStaysOnTheSheetUnderWhatItHolds() {
        Bounds cluster = node(CLUSTER).bounds();
        int before = sheets.size();
        session.preview(new Operations(CATALOGUE)
                .resize(session.state().diagram(), CLUSTER, cluster.union(cluster.translate(40, 40))));
        paint();
        List<RecordingSurface> fresh = sheets.subList(before, sheets.size());
        assertTrue(fresh.stream().anyMatch(sheet -> ids(sheet).contains(CLUSTER.value())));
        assertFalse(hasFilm);
        assertTrue(fresh.stream()
                .flatMap(sheet -> sheet.calls(RecordingSurface.StrokeRoundRect.class).stream())
                .anyMatch(call -> call.bounds().equals(session.state().shown().require(CLUSTER).bounds())));
    }

    @Test
    void aDraggedFrameTakesAllThatItHoldsAlong() {
        session.select(Selection.of(CLUSTER));
        session.preview(new Operations(CATALOGUE).move(session.state().diagram(), Set.of(CLUSTER), 16, 16));
        paint();
        List<String> lifted = ids(films.getLast());
        assertEquals(CLUSTER.value(), lifted.getFirst());
        session.state().diagram().children(CLUSTER).forEach(child -> {
            assertTrue(lifted.contains(child.id().value()));
            assertFalse(ids(sheets.getLast()).contains(child.id().value()));
        });
    }

    @Test
    void whatTheDrawingDoesNotShowIsNoReasonToPaint() {
        int painted = sheets.size();
        session.show(Overlay.hint("Something to read").withMarquee(new Bounds(10, 10, 200, 100)));
        paint();
        assertEquals(painted, sheets.size());
        session.select(Selection.of(WORKER));
        paint();
        assertEquals(painted + 1, sheets.size());
    }

    @Test
    void aFrameThatGrowsHasOnlyItsBorderPaintedAgain() {
        Bounds cluster = node(CLUSTER).bounds();
        grow(cluster, 24);
        int before = sheets.size() - patches.size();
        grow(cluster, 40);
        assertEquals(before, sheets.size() - patches.size());
        double area = patches.stream().mapToDouble(patch -> patch.width() * patch.height()).sum();
        assertTrue(!patches.isEmpty() && area < 0.6 * 1600 * 1000, () -> patches.toString());
        assertTrue(patches.stream().allMatch(session.state().viewport().visible()::contains));
    }

    private void grow(Bounds cluster, double by) {
        session.preview(new Operations(CATALOGUE).resize(session.state().diagram(), CLUSTER,
                new Bounds(cluster.x(), cluster.y(), cluster.width() + by, cluster.height() + by)));
        paint();
    }
}
