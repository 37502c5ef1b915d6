package gantry.app;

import gantry.app.editor.EditorSession;
import gantry.app.files.ExportTarget;
import gantry.app.inspector.InspectorPane;
import gantry.app.jobs.Jobs;
import gantry.app.jobs.LiveExports;
import gantry.app.preview.TemplatePane;
import gantry.app.shell.Panes;
import gantry.export.Exporter;
import gantry.export.SourceMap;
import gantry.model.diagram.ElementId;
import gantry.model.kind.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What one window has of each exporter: entries of the export menu, a page in the drawer, and what the inspector asks.
final class ExportParts implements InspectorPane.Becoming {

    private final List<Exporter> exporters;
    private final Jobs jobs;
    private final LiveExports live;
    private final Consumer<TemplatePane> drawer;
    private final Map<Target, TemplatePane> templates = new HashMap<>();

    /// @param drawer brings a page to the front
    ExportParts(List<Exporter> exporters, Jobs jobs, Consumer<TemplatePane> drawer) {
        this.exporters = exporters;
        this.jobs = jobs;
        this.drawer = drawer;
        live = new LiveExports(exporters, jobs);
    }

    List<ExportTarget> targets() {
        List<ExportTarget> targets = new ArrayList<>();
        for (Exporter exporter : exporters) {
            for (String format : exporter.formats()) {
                String spelling = exporter.formats().size() == 1
                        ? ""
                        : " (" + format.toUpperCase(Locale.ROOT) + ")";
                targets.add(ExportTarget.of(exporter, format, exporter.target().title() + spelling + "…"));
            }
        }
        return targets;
    }

    /// Makes the pages of the drawer.
    ///
    /// @param reveal shows an element on the canvas
    List<Panes.Page> pages(EditorSession session, Consumer<ElementId> reveal) {
        List<Panes.Page> pages = new ArrayList<>();
        for (Exporter exporter : exporters) {
            var pane = new TemplatePane(session, exporter, jobs, reveal);
            templates.put(exporter.target(), pane);
            pages.add(new Panes.Page(exporter.target().title(), pane));
        }
        return pages;
    }

    @Override
    public LiveExports exports() {
        return live;
    }

    @Override
    public void open(Target target, SourceMap.Span span) {
        Optional.ofNullable(templates.get(target)).ifPresent(pane -> {
            drawer.accept(pane);
            pane.reveal(span.artifact(), span.first(), span.last());
        });
    }
}
