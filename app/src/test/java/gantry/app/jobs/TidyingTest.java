package gantry.app.jobs;

import static gantry.app.Drawings.node;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gantry.app.PanelFixture;
import gantry.app.editor.EditorSession;
import gantry.app.editor.KeyInput;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Selection;
import gantry.app.editor.Viewport;
import gantry.app.motion.Glide;
import gantry.app.motion.Motion;
import gantry.app.settings.Settings;
import gantry.app.tool.Workbench;
import gantry.app.tool.select.Idle;
import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Draft;
import gantry.model.diagram.Edge;
import gantry.model.diagram.EdgeId;
import gantry.model.diagram.Header;
import gantry.model.diagram.Node;
import gantry.model.diagram.NodeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import gantry.model.kind.Values;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.connection.Accesses;
import gantry.model.kinds.lambda.LambdaFunction;
import gantry.model.kinds.whiteboard.GroupFrame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TidyingTest {

    private static final NodeId FRAME = new NodeId("frame");
    private static final NodeId A = new NodeId("a");
    private static final NodeId B = new NodeId("b");
    private static final NodeId C = new NodeId("c");

    @TempDir
    private Path folder;

    private final Diagram start = drawing();
    private final SimpleBooleanProperty systemReduces = new SimpleBooleanProperty();
    private final List<LongPredicate> playing = new ArrayList<>();
    private final HeldJobs jobs = new HeldJobs();
    private final EditorSession session = session(start);

    /// Work waits until the test lets it happen.
    private static final class HeldJobs implements Jobs {

        private final List<Runnable> waiting = new ArrayList<>();
        private CancelToken token = new CancelToken();

        @Override
        public <T> void latest(String channel, Function<CancelToken, T> work, Consumer<T> show) {
            token.cancel();
            var own = new CancelToken();
            token = own;
            waiting.add(() -> {
                if (!own.isCancelled()) {
                    show.accept(work.apply(own));
                }
            });
        }

        @Override
        public <T> void background(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            throw new UnsupportedOperationException();
        }

        void run() {
            List<Runnable> all = List.copyOf(waiting);
            waiting.clear();
            all.forEach(Runnable::run);
        }
    }

    private static Diagram drawing() {
        return Diagram.of(
                new Header("d", "", Values.EMPTY),
                List.of(node(FRAME, GroupFrame.ID, NodeId.CANVAS, new Bounds(0, 0, 700, 500)),
                        node(A, LambdaFunction.ID, FRAME, new Bounds(400, 300, 176, 64)),
                        node(B, LambdaFunction.ID, FRAME, new Bounds(40, 60, 176, 64)),
                        node(C, LambdaFunction.ID, NodeId.CANVAS, new Bounds(900, 40, 176, 64))),
                List.of(Edge.of(new EdgeId("e"), Accesses.ID, A, B)));
    }

    private static EditorSession session(Diagram diagram) {
        var bench = new Workbench(Kinds.catalogue(), id -> {}, (at, options, chosen) -> {}, command -> "");
        return new EditorSession(Kinds.catalogue(), diagram, new Idle(bench));
    }

    private Motion motion() {
        return new Motion(new Settings(folder.resolve("settings.properties")), systemReduces);
    }

    private Tidying tidying() {
        return new Tidying(session, jobs, motion(), playing::add);
    }

    private void startGliding() {
        tidying().start();
        jobs.run();
        assertEquals(1, playing.size());
    }

    /// One frame of the screen, so many milliseconds after the first one.
    private boolean tick(long millis) {
        return playing.getFirst().test(millis * 1_000_000);
    }

    private String undoLabel() {
        return PanelFixture.undoLabel(session);
    }

    private KeyInput key(String name) {
        return new KeyInput(name, Set.of());
    }

    @Test
    void nodesGlideAndAreThereInOneUndoStep() {
        startGliding();
        assertTrue(tick(0));
        assertSame(start, session.state().diagram());
        assertEquals(start.require(B).bounds(), session.state().whole().require(B).bounds());
        assertTrue(tick(100));
        Point between = session.state().whole().require(B).bounds().origin();
        assertSame(start, session.state().diagram());
        assertFalse(tick(250));
        Point end = session.state().diagram().require(B).bounds().origin();
        assertTrue(between.x() > 40 && between.x() < end.x(), between + " is between the beginning and " + end);
        assertEquals("Tidy", undoLabel());
        assertFalse(session.state().isPreviewing());
        session.undo();
        assertEquals(start, session.state().diagram());
        assertEquals("nothing", undoLabel());
    }

    @Test
    void undoInTheMiddleTakesTheWholeStepBack() {
        startGliding();
        tick(0);
        tick(100);
        session.undo();
        assertEquals(start, session.state().whole());
        assertTrue(session.state().history().redoStep().isPresent());
        assertFalse(tick(120));
        assertEquals(start, session.state().whole());
    }

    @Test
    void whateverTheUserDoesMeetsTheTidyDrawing() {
        startGliding();
        tick(0);
        tick(50);
        session.on(key("SHIFT"));
        assertEquals("Tidy", undoLabel());
        assertFalse(session.state().isPreviewing());
        assertFalse(tick(60));
    }

    @Test
    void aPressInTheMiddleMeetsTheTidyDrawing() {
        startGliding();
        tick(0);
        Point at = new Point(2000, 2000);
        var none = Set.<gantry.app.editor.Modifier>of();
        session.on(new PointerInput(PointerInput.Phase.MOVE, at, at, PointerInput.Button.NONE, none, 0));
        assertEquals("nothing", undoLabel());
        session.on(new PointerInput(PointerInput.Phase.PRESS, at, at, PointerInput.Button.PRIMARY, none, 1));
        assertEquals("Tidy", undoLabel());
    }

    @Test
    void escapeGivesTheSearchUp() {
        tidying().start();
        assertEquals("Tidying up. Escape stops it.", session.state().overlay().hint());
        assertTrue(session.on(key("ESCAPE")));
        assertEquals("Nothing was tidied.", session.state().overlay().hint());
        jobs.run();
        assertSame(start, session.state().diagram());
        assertEquals(List.of(), playing);
    }

    @Test
    void startingAgainRestarts() {
        tidying().start();
        tidying().start();
        jobs.run();
        assertEquals(1, playing.size());
    }

    @Test
    void whoeverGoesOnDrawingKeepsWhatWasDrawn() {
        tidying().start();
        session.commit("Move", new Draft(start).put(start.require(C).withName("x")).diff());
        Diagram drawn = session.state().diagram();
        jobs.run();
        assertSame(drawn, session.state().diagram());
        assertEquals(List.of(), playing);
    }

    @Test
    void reducedMotionIsThereAtOnce() {
        systemReduces.set(true);
        tidying().start();
        jobs.run();
        assertEquals(List.of(), playing);
        assertEquals("Tidy", undoLabel());
    }

    @Test
    void manyNodesAreThereAtOnce() {
        session.open(Diagram.of(
                new Header("many", "", Values.EMPTY),
                IntStream.range(0, 700)
                        .mapToObj(index -> node(new NodeId("m" + index), LambdaFunction.ID, NodeId.CANVAS,
                                new Bounds(7 * index, 3 * index, 176, 64)))
                        .toList(),
                List.of()));
        tidying().start();
        jobs.run();
        assertEquals(List.of(), playing);
        assertEquals("Tidy", undoLabel());
    }

    @Test
    void titlesAndStepsFollowTheSelection() {
        systemReduces.set(true);
        Tidying tidying = tidying();
        assertEquals("Tidy drawing", tidying.title(session.state()));
        session.select(Selection.of(FRAME));
        assertEquals("Tidy frame frame", tidying.title(session.state()));
        tidying.start();
        jobs.run();
        assertEquals("Tidy frame", undoLabel());
        assertNotEquals(start.require(FRAME).bounds(), session.state().diagram().require(FRAME).bounds());
        session.undo();
        session.select(Selection.of(A, B));
        assertEquals("Tidy selection", tidying.title(session.state()));
        tidying.start();
        jobs.run();
        assertEquals("Tidy 2 items", undoLabel());
    }

    @Test
    void whoSawAllOfItSeesAllOfItAfterwards() {
        systemReduces.set(true);
        var wide = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        for (int index = 0; index < 8; index++) {
            wide.add(node(new NodeId("w" + index), LambdaFunction.ID, NodeId.CANVAS,
                    new Bounds(20 * index, 30 * index, 176, 64)));
            if (index > 0) {
                edges.add(
                        Edge.of(new EdgeId("e" + index), Accesses.ID, wide.get(index - 1).id(), wide.get(index).id()));
            }
        }
        session.open(Diagram.of(new Header("wide", "", Values.EMPTY), wide, edges));
        session.show(new Viewport(new Point(-10, -10), 1, new Size(500, 400)));
        tidying().start();
        jobs.run();
        Viewport viewport = session.state().viewport();
        assertTrue(viewport.visible().contains(session.state().diagram().bounds()), viewport.toString());
        assertTrue(viewport.zoom() < 1);
    }

    @Test
    void theUsersWishOutweighsTheSystem() {
        Motion motion = motion();
        assertFalse(motion.isReduced());
        motion.toggle();
        assertTrue(motion.isReduced());
        assertTrue(motion().isReduced(), "is remembered");
        motion.toggle();
        systemReduces.set(true);
        assertTrue(motion.isReduced(), "follows the system again");
        motion.toggle();
        assertFalse(motion.isReduced());
    }

    @Test
    void glidingEndsExactlyAtTheDiff() {
        var diff = new Draft(start).put(start.require(C).withBounds(new Bounds(100, 40, 176, 64))).diff();
        var glide = new Glide(diff);
        assertEquals(1, glide.count());
        assertEquals(diff, glide.at(1));
        assertEquals(start, start.apply(glide.at(0)));
        assertEquals(new Bounds(200, 40, 176, 64), start.apply(glide.at(0.5)).require(C).bounds());
    }
}
