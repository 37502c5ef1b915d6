package gantry.bench;

import gantry.app.jobs.FxJobs;
import gantry.export.layout.Scope;
import gantry.export.layout.Tidy;
import gantry.model.CancelToken;
import gantry.model.diagram.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;

/// Measures the layout of nested nodes beside a window that is panned meanwhile, see [FrameBenchmark].
public final class TidyRun {

    private static final int WARM_UP = 3;
    private static final int RUNS = 7;

    private TidyRun() {}

    /// @param arguments how many cards
    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// The window.
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            Diagram diagram = LargeDrawing.of(Integer.parseInt(getParameters().getRaw().getFirst()));
            BenchWindow window = BenchWindow.open(stage, diagram);
            new Running(window, List.of(new Tidied(window, diagram))).start();
        }
    }

    /// Lays out again and again, and pans.
    private static final class Tidied implements Script {

        private final BenchWindow window;
        private final Diagram diagram;
        private final FxJobs jobs;
        private final List<Long> layouts = new ArrayList<>();
        private final List<Long> frames = new ArrayList<>();
        private int runs;
        private boolean isRunning;
        private long last;

        private Tidied(BenchWindow window, Diagram diagram) {
            this.window = window;
            this.diagram = diagram;
            this.jobs = window.jobs();
        }

        @Override
        public boolean frame(long now) {
            var session = window.session();
            session.show(session.state().viewport().scrolled(runs % 2 == 0 ? 6 : -6, 0));
            if (runs > WARM_UP) {
                frames.add(now - last);
            }
            last = now;
            if (!isRunning && runs++ < WARM_UP + RUNS) {
                isRunning = true;
                jobs.latest("layout", this::layout, this::laidOut);
            }
            return !isRunning && print();
        }

        private long layout(CancelToken token) {
            long start = System.nanoTime();
            Tidy.of(diagram, new Scope.Everything(), window.session().catalogue(), token);
            return System.nanoTime() - start;
        }

        private void laidOut(long time) {
            isRunning = false;
            if (runs > WARM_UP) {
                layouts.add(time);
            }
        }

        private boolean print() {
            print("tidy, warm, median / p95", Timings.of(layouts).cell());
            print("frames meanwhile, median / p95", Timings.of(frames).cell());
            print("longest frame meanwhile", String.format(Locale.ROOT, "%.1f", Timings.of(frames).most()));
            return true;
        }

        private static void print(String name, String cell) {
            System.out.println(name + "\t" + cell);
        }
    }
}
