package gantry.app.shell;

import gantry.app.files.Documents;
import gantry.app.files.ExportTarget;
import gantry.app.files.Exports;
import java.util.List;

/// What the File and Export menus offer, apart from recent files and samples.
final class FileActions {

    private final Documents documents;
    private final Exports exports;
    private final List<ExportTarget> targets;
    private final Runnable quit;

    /// @param quit closes the window after asking about unsaved changes
    FileActions(Documents documents, Exports exports, List<ExportTarget> targets, Runnable quit) {
        this.documents = documents;
        this.exports = exports;
        this.targets = targets;
        this.quit = quit;
    }

    void addTo(Actions actions) {
        actions.add(Action.of("file.new", "New", documents::createNew)
                .withIcon("ui-new")
                .withKeys("Shortcut+N"));
        actions.add(Action.of("file.open", "Open…", () -> documents.open())
                .withIcon("ui-open")
                .withKeys("Shortcut+O"));
        actions.add(Action.of("file.save", "Save", documents::save)
                .withIcon("ui-save")
                .withKeys("Shortcut+S"));
        actions.add(Action.of("file.save-as", "Save as…", documents::saveAs).withKeys("Shortcut+Shift+S"));
        actions.add(Action.of("file.quit", "Quit", quit).withKeys("Shortcut+Q"));
        for (ExportTarget target : targets) {
            actions.add(Action.of(idOf(target), target.title(), () -> exports.run(target)));
        }
    }

    static String idOf(ExportTarget target) {
        return "export." + target.id();
    }
}
