package gantry.app;

import gantry.app.files.FileStore;
import gantry.app.files.Patterns;
import gantry.app.files.Samples;
import gantry.app.files.Thumbnails;
import gantry.app.jobs.FxJobs;
import gantry.app.settings.FileViews;
import gantry.app.settings.Settings;
import gantry.app.theme.Looks;
import gantry.export.Exporter;
import gantry.export.Exporters;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Icons;
import gantry.model.kinds.Kinds;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/// What all windows have in common. What lives here must not hold on to windows, which come and go.
final class Shared {

    private static final String THUMBNAILS = "thumbnails";

    private final Settings settings;
    private final Looks looks;
    private final Clock clock;
    private final Consumer<URI> browser;
    private final Catalogue catalogue = Kinds.catalogue();
    private final Icons icons = new Icons();
    private final List<Exporter> exporters = Exporters.all(catalogue);
    private final Samples samples = Samples.in(Samples.usualDirectory());
    private final Patterns patterns = Patterns.among(samples);
    /// Faults are in the log; what is done here is a comfort, of which nobody needs to be told.
    private final FxJobs jobs = new FxJobs(broken -> {});
    private final Thumbnails thumbnails;
    private final FileViews views;

    /// @param clock   says when it is, for checks and for the runs of schedules
    /// @param browser opens a page outside the program
    Shared(Settings settings, Looks looks, Clock clock, Consumer<URI> browser) {
        this.settings = settings;
        this.looks = looks;
        this.clock = clock;
        this.browser = browser;
        thumbnails = new Thumbnails(
                catalogue, new FileStore(), jobs, settings.folder().resolve(THUMBNAILS), settings.recentFiles()::get);
        views = new FileViews(settings);
        patterns.load(catalogue, jobs);
        looks.appearanceProperty()
                .addListener((property, before, after) -> settings.put("theme", after.drawing().name()));
    }

    Settings settings() {
        return settings;
    }

    Looks looks() {
        return looks;
    }

    Clock clock() {
        return clock;
    }

    Consumer<URI> browser() {
        return browser;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Icons icons() {
        return icons;
    }

    List<Exporter> exporters() {
        return exporters;
    }

    Samples samples() {
        return samples;
    }

    Patterns patterns() {
        return patterns;
    }

    /// For work that outlives a window.
    FxJobs jobs() {
        return jobs;
    }

    Thumbnails thumbnails() {
        return thumbnails;
    }

    /// How files were looked at.
    FileViews views() {
        return views;
    }
}
