package gantry.bench;

import gantry.app.tool.Zooming;
import gantry.export.drawing.Routes;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Perspective;
import gantry.model.format.DiagramFile;
import gantry.model.kind.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// Opens a file as the program does that is started with one: it is read, and its lines are found, beside the window's
/// thread while the window is being built. Notes when the whole drawing was drawn.
///
/// The time counts from the second frame on, when the empty window stands.
final class Opening implements Script {

    private static final int FRAMES_TO_DRAW = 2;

    private final BenchWindow window;
    private final FutureTask<Loaded> reading;
    private final Consumer<Timings> result;
    private int count;
    private int drawn;
    private boolean isOpen;
    private long started;

    Opening(BenchWindow window, FutureTask<Loaded> reading, Consumer<Timings> result) {
        this.window = window;
        this.reading = reading;
        this.result = result;
    }

    /// Begins to read; before the window is built.
    static FutureTask<Loaded> reading(Catalogue catalogue, Path file) {
        var task = new FutureTask<>(() -> {
            Diagram diagram = new DiagramFile(catalogue)
                    .read("large.gantry.json", Files.readAllBytes(file)).diagram().orElseThrow();
            Diagram shown = Perspective.of(diagram, catalogue);
            return new Loaded(diagram, shown, Routes.of(shown));
        });
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    /// What was read, with its lines.
    record Loaded(Diagram diagram, Diagram shown, Routes routes) {}

    @Override
    public boolean frame(long now) {
        if (count++ == 1) {
            started = System.nanoTime();
            window.jobs().background(
                    reading::get,
                    loaded -> {
                        window.bench().routes().take(loaded.shown(), loaded.routes());
                        window.session().open(loaded.diagram());
                        Zooming.fit(window.session());
                        isOpen = true;
                    },
                    failed -> {
                        throw new IllegalStateException(failed);
                    });
        }
        if (isOpen && ++drawn > FRAMES_TO_DRAW) {
            result.accept(Timings.of(List.of(System.nanoTime() - started)));
            return true;
        }
        return false;
    }
}
