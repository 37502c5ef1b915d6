package gantry.app;

import gantry.app.editor.EditorSession;
import gantry.app.editor.Viewport;
import gantry.app.files.DocumentWatcher;
import gantry.app.files.Documents;
import gantry.app.files.LoadedDrawing;
import gantry.app.settings.FileView;
import gantry.app.shell.Desk;
import gantry.app.shell.Shell;
import gantry.app.start.StartPage;
import gantry.app.tool.Workbench;
import gantry.app.tool.Zooming;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Perspective;
import gantry.model.geometry.Point;
import java.nio.file.Path;

/// Keeps for each file how it was looked at in a window, and a small picture of it.
final class ViewMemory implements DocumentWatcher {

    private final Shared shared;
    private final Desk desk;
    private final Documents documents;
    private final Workbench bench;
    private final Shell shell;
    private final StartPage page;

    ViewMemory(Shared shared, Desk desk, Documents documents, Workbench bench, Shell shell, StartPage page) {
        this.shared = shared;
        this.desk = desk;
        this.documents = documents;
        this.bench = bench;
        this.shell = shell;
        this.page = page;
    }

    @Override
    public void leavingFor(LoadedDrawing next) {
        remember();
        bench.routes().take(Perspective.of(next.diagram(), shared.catalogue()), next.routes());
    }

    @Override
    public void opened() {
        page.dismissedProperty().set(false);
        shell.settle();
        documents.nameProperty().get().file().flatMap(shared.views()::of).ifPresentOrElse(
                this::show, () -> Zooming.fit(desk.session()));
        shell.focusMiddle();
    }

    @Override
    public void kept(Path file, Diagram content) {
        shared.thumbnails().update(file, content, desk.looks().appearance().drawing());
    }

    /// Notes how the open file is looked at now.
    void remember() {
        Viewport viewport = desk.session().state().viewport();
        Point middle = viewport.visible().center();
        documents.nameProperty().get().file().ifPresent(file -> shared.views().remember(
                file, new FileView(viewport.zoom(), middle.x(), middle.y(), shell.drawerPage())));
    }

    private void show(FileView view) {
        EditorSession session = desk.session();
        Viewport now = session.state().viewport();
        session.show(new Viewport(now.origin(), view.zoom(), now.size()).centredOn(new Point(view.x(), view.y())));
        shell.showDrawerPage(view.page());
    }
}
