package gantry.app.shell;

import gantry.app.canvas.CanvasView;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.files.Documents;
import gantry.app.start.StartPage;
import javafx.beans.binding.Bindings;

/// Shows the start page above the canvas while the drawing is empty and untouched; panels that have nothing to say make room
/// for it. It goes as soon as something is placed, also while something is dragged there out of the palette.
final class StartLayer {

    private static final String SELECT = "select";

    private final EditorSession session;
    private final Documents documents;
    private final StartPage page;
    private final CanvasView canvas;

    StartLayer(EditorSession session, FileParts files, CanvasView canvas) {
        this.session = session;
        this.documents = files.documents();
        this.page = files.starters().page();
        this.canvas = canvas;
    }

    /// From now on the page comes and goes with the drawing.
    ///
    /// @param settle gives all parts of the window their places: what is placed first is fitted into the canvas beside the
    ///               panels that have just come back
    void follow(Panels panels, Runnable settle) {
        page.visibleProperty().bind(Bindings.createBooleanBinding(
                this::isNeeded,
                session.stateProperty(), documents.readingProperty(), documents.nameProperty(),
                page.dismissedProperty()));
        panels.asideProperty().bind(page.visibleProperty());
        page.visibleProperty().addListener((property, before, after) -> {
            passFocus(after);
            if (!after) {
                settle.run();
            }
        });
    }

    private boolean isNeeded() {
        EditorState state = session.state();
        return !page.dismissedProperty().get() && state.tool().tool().equals(SELECT) && documents.isUntouched();
    }

    /// Whoever draws goes on on the canvas; whoever is back at the start begins there.
    private void passFocus(boolean isShown) {
        if (isShown && canvas.isFocused()) {
            page.focusFirst();
        } else if (!isShown && page.isFocusWithin()) {
            canvas.requestFocus();
        }
    }
}
