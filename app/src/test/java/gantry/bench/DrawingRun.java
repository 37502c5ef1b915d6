package gantry.bench;

import gantry.model.diagram.Diagram;
import gantry.model.kinds.Kinds;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;

/// Measures one drawing in one window: the part of [FrameBenchmark] that runs once per size. Prints rows with a tab
/// between name and figures.
public final class DrawingRun {

    private DrawingRun() {}

    /// @param arguments the file with the drawing
    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// The window.
    public static final class Window extends Application {

        @Override
        public void start(Stage stage) {
            Path file = Path.of(getParameters().getRaw().getFirst());
            var reading = Opening.reading(Kinds.catalogue(), file);
            BenchWindow window = BenchWindow.open(stage, Diagram.empty("empty", ""));
            var measurements = new Measurements(window.session(), DrawingRun::print);
            List<Script> scripts = new ArrayList<>();
            scripts.add(new Opening(window, reading, once -> print(
                    "open file to first picture (once)", String.format(Locale.ROOT, "%.0f", once.median()))));
            scripts.add(now -> heap());
            scripts.addAll(measurements.gestures());
            scripts.addAll(measurements.answers());
            scripts.add(measurements.emptyDrawing());
            scripts.add(measurements.emptyFrame());
            new Running(window, scripts).start();
        }

        private static boolean heap() {
            System.gc();
            System.gc();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            print("live heap after opening, MB", String.format(Locale.ROOT, "%.0f", used / 1e6));
            return true;
        }
    }

    private static void print(String name, String cell) {
        System.out.println(name + "\t" + cell);
    }
}
