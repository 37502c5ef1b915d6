package gantry.bench;

import gantry.app.canvas.CanvasPort;
import gantry.app.canvas.CanvasView;
import gantry.app.editor.EditorSession;
import gantry.app.editor.PointerInput;
import gantry.app.editor.Viewport;
import gantry.app.theme.Appearance;
import gantry.app.theme.Looks;
import gantry.app.tool.Workbench;
import gantry.app.tool.Zooming;
import gantry.app.tool.select.Idle;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Node;
import gantry.model.geometry.Point;
import gantry.model.kind.Icons;
import gantry.model.kinds.Kinds;
import gantry.model.kinds.lambda.LambdaFunction;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Prints a table of frame times of the canvas with a large drawing, 1600 × 1000 pixels: median and 95th percentile.
///
/// The first argument is the number of nodes, 10,000 without one. Start with `-Djavafx.animation.fullspeed=true`, so
/// that frames follow each other without waiting for the screen.
public final class FrameBenchmark {

    private static final int WARM_UP = 60;
    private static final int FRAMES = 200;

    private FrameBenchmark() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// One thing to do again and again, once per frame.
    private record Scenario(String name, Runnable begin, IntConsumer frame, Runnable end) {}

    /// The window that runs the scenarios one after another and then leaves.
    public static final class Window extends Application {

        private final Deque<Scenario> scenarios = new ArrayDeque<>();

        @Override
        public void start(Stage stage) {
            String first = getParameters().getRaw().stream().findFirst().orElse("10000");
            Diagram diagram = LargeDrawing.of(Integer.parseInt(first));
            var catalogue = Kinds.catalogue();
            var port = new CanvasPort();
            var bench = new Workbench(catalogue, port, port);
            var session = new EditorSession(catalogue, diagram, new Idle(bench));
            var canvas = new CanvasView(session, bench, new Icons(), new Looks(Appearance.LIGHT));
            port.connect(canvas);
            stage.setScene(new Scene(new StackPane(canvas), 1600, 1000));
            stage.show();
            addScenarios(session);
            System.out.printf("%s%n%-28s %10s %10s%n", diagram, "", "median ms", "p95 ms");
            next();
        }

        private void addScenarios(EditorSession session) {
            Viewport close = session.state().viewport().centredOn(new Point(700, 900));
            add("pan at 100 %", () -> session.show(close), frame -> pan(session, frame));
            add("pan, all in view", () -> Zooming.fit(session), frame -> pan(session, frame));
            add("zoom", () -> session.show(close), frame -> zoom(session, frame));
            Node dragged = session.state().diagram().nodes().stream()
                    .filter(node -> node.isA(LambdaFunction.ID))
                    .skip(10)
                    .findFirst()
                    .orElseThrow();
            Point start = dragged.bounds().center();
            scenarios.add(new Scenario(
                    "drag one node at 100 %",
                    () -> {
                        session.show(close.centredOn(start));
                        pointer(session, PointerInput.Phase.PRESS, start);
                    },
                    frame -> pointer(session, PointerInput.Phase.DRAG, circle(start, frame)),
                    () -> pointer(session, PointerInput.Phase.RELEASE, start)));
        }

        private void add(String name, Runnable begin, IntConsumer frame) {
            scenarios.add(new Scenario(name, begin, frame, () -> {}));
        }

        private static void pan(EditorSession session, int frame) {
            session.show(session.state().viewport().scrolled(frame % 40 < 20 ? 12 : -12, frame % 20 < 10 ? 7 : -7));
        }

        private static void zoom(EditorSession session, int frame) {
            session.show(session.state().viewport().zoomedAt(new Point(800, 500), frame % 80 < 40 ? 0.95 : 1 / 0.95));
        }

        private static Point circle(Point centre, int frame) {
            return centre.plus(60 * Math.sin(frame / 10.0), 60 * Math.cos(frame / 10.0));
        }

        private static void pointer(EditorSession session, PointerInput.Phase phase, Point world) {
            Point screen = session.state().viewport().toScreen(world);
            session.on(new PointerInput(phase, screen, world, PointerInput.Button.PRIMARY, Set.of(), 1));
        }

        private void next() {
            Scenario scenario = scenarios.poll();
            if (scenario == null) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                System.out.printf("heap: %.0f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
                Platform.exit();
                return;
            }
            scenario.begin().run();
            new Measurement(scenario).start();
        }

        /// Does its scenario once per frame and notes how long each frame took.
        private final class Measurement extends AnimationTimer {

            private final Scenario scenario;
            private final double[] times = new double[FRAMES];
            private int frame;
            private long last;

            private Measurement(Scenario scenario) {
                this.scenario = scenario;
            }

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame > WARM_UP) {
                    times[frame - WARM_UP - 1] = (time - last) / 1e6;
                }
                last = time;
                scenario.frame().accept(frame);
                if (++frame > WARM_UP + FRAMES) {
                    stop();
                    scenario.end().run();
                    Arrays.sort(times);
                    System.out.printf("%-28s %10.1f %10.1f%n", scenario.name(), times[FRAMES / 2],
                            times[FRAMES * 95 / 100]);
                    next();
                }
            }
        }
    }
}
