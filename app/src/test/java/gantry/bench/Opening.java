package gantry.bench;

import gantry.app.editor.EditorSession;
import gantry.app.jobs.FxJobs;
import gantry.app.tool.Zooming;
import gantry.model.format.DiagramFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Opens a file as the window does, beside its thread, and notes when the whole drawing was drawn.
///
/// The time counts from the second frame on, when the empty window stands.
final class Opening implements Script {

    private static final int FRAMES_TO_DRAW = 2;

    private final EditorSession session;
    private final FxJobs jobs;
    private final Path file;
    private final Consumer<Timings> result;
    private int count;
    private int drawn;
    private boolean isOpen;
    private long started;

    Opening(EditorSession session, FxJobs jobs, Path file, Consumer<Timings> result) {
        this.session = session;
        this.jobs = jobs;
        this.file = file;
        this.result = result;
    }

    @Override
    public boolean frame(long now) {
        if (count++ == 1) {
            started = System.nanoTime();
            jobs.background(
                    () -> new DiagramFile(session.catalogue())
                            .read("large.gantry.json", Files.readAllBytes(file)).diagram().orElseThrow(),
                    diagram -> {
                        session.open(diagram);
                        Zooming.fit(session);
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
