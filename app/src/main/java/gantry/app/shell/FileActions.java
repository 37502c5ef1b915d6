package gantry.app.shell;

import gantry.app.files.Documents;
import gantry.app.files.ExportTarget;
import gantry.app.files.Exports;
import gantry.app.text.Texts;
import javafx.stage.Window;

/// What the File and Export menus offer, apart from recent files and samples.
final class FileActions {

    private static final Texts TEXTS = Texts.of(FileActions.class);

    private final FileParts parts;
    private final Window window;

    /// @param window owns the gallery
    FileActions(FileParts parts, Window window) {
        this.parts = parts;
        this.window = window;
    }

    void addTo(Actions actions) {
        Documents documents = parts.documents();
        AllWindows windows = parts.windows();
        Exports exports = parts.exports();
        actions.add(Action.of("file.new", TEXTS.get("file.new"), documents::createNew)
                .withIcon("ui-new")
                .withKeys("Shortcut+N"));
        actions.add(Action.of("file.new-window", TEXTS.get("file.new-window"), windows::openNew)
                .withKeys("Shortcut+Shift+N"));
        actions.add(Action.of("file.gallery", TEXTS.get("file.gallery"), this::showGallery)
                .withKeys("Shortcut+Alt+N"));
        actions.add(Action.of("file.open", TEXTS.get("file.open"), () -> documents.open())
                .withIcon("ui-open")
                .withKeys("Shortcut+O"));
        actions.add(Action.of("file.save", TEXTS.get("file.save"), documents::save)
                .withIcon("ui-save")
                .withKeys("Shortcut+S"));
        actions.add(Action.of("file.save-as", TEXTS.get("file.save-as"), documents::saveAs)
                .withKeys("Shortcut+Shift+S"));
        actions.add(Action.of("file.close", TEXTS.get("file.close"), windows::close).withKeys("Shortcut+W"));
        actions.add(Action.of("file.quit", TEXTS.get("file.quit"), windows::quit).withKeys("Shortcut+Q"));
        for (ExportTarget target : parts.targets()) {
            actions.add(Action.of(idOf(target), target.title(), () -> exports.run(target)));
        }
    }

    private void showGallery() {
        parts.starters().gallery().show(window, parts.documents().isUntouched());
    }

    static String idOf(ExportTarget target) {
        return "export." + target.id();
    }
}
