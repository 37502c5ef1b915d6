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
    private @Nullable Diagram asked;
    private @Nullable Diagram underWay;
    private Consumer<List<Outcome>> reader = outcomes -> {};

    /// What one exporter gave, in its usual spelling.
    public record Outcome(Exporter exporter, ExportResult result) {}

    public LiveExports(List<Exporter> exporters, Jobs jobs) {
        this.exporters = List.copyOf(exporters);
        this.jobs = jobs;
    }

    /// Calls `show` with what `diagram` becomes: at once when that is known, later otherwise, and never when somebody asks
    /// about another diagram meanwhile. What is under way for the same diagram goes on, for the one who asked last.
    public void of(Diagram diagram, Consumer<List<Outcome>> show) {
        asked = diagram;
        reader = show;
        if (exported == diagram) {
            show.accept(last);
        } else if (underWay != diagram) {
            start(diagram);
        }
    }

    private void start(Diagram diagram) {
        underWay = diagram;
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
                    underWay = null;
                    exported = diagram;
                    last = outcomes;
                    if (asked == diagram) {
                        reader.accept(outcomes);
                    }
                });
    }
}
