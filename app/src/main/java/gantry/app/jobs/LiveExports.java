package gantry.app.jobs;

import gantry.export.ExportResult;
import gantry.export.Exporter;
import gantry.model.diagram.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Exports the drawing to every target beside the JavaFX thread, for whoever wants to know what elements become; the
/// latest wins, and the last result is kept.
public final class LiveExports {

    private final List<Exporter> exporters;
    private final Jobs jobs;
    private List<Outcome> last = List.of();
    private @Nullable Diagram exported;

    /// What one exporter gave, in its usual spelling.
    public record Outcome(Exporter exporter, ExportResult result) {}

    public LiveExports(List<Exporter> exporters, Jobs jobs) {
        this.exporters = List.copyOf(exporters);
        this.jobs = jobs;
    }

    /// Calls `show` with what `diagram` becomes: at once when that is known, later otherwise, and never when somebody asks
    /// about another diagram meanwhile.
    public void of(Diagram diagram, Consumer<List<Outcome>> show) {
        if (exported == diagram) {
            show.accept(last);
            return;
        }
        jobs.latest(
                "becomes",
                token -> {
                    List<Outcome> outcomes = new ArrayList<>();
                    for (Exporter exporter : exporters) {
                        String format = exporter.formats().getFirst();
                        outcomes.add(new Outcome(exporter, exporter.export(diagram, format, token)));
                    }
                    return outcomes;
                },
                outcomes -> {
                    exported = diagram;
                    last = outcomes;
                    show.accept(outcomes);
                });
    }
}
