package gantry.app.shell;

import gantry.app.canvas.CanvasView;
import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.files.Documents;
import gantry.app.start.StartPage;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Lays the start page over everything beside the palette while the drawing is empty and untouched. It goes as soon as
/// something is placed, also while something is dragged there out of the palette: the canvas below keeps its size and place.
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

    /// The panels with the page above them.
    ///
    /// @param palette stays free
    /// @param covered lie below the page; keys don't reach them there
    StackPane over(Node panels, Region palette, Iterable<? extends Node> covered) {
        var layers = new StackPane(panels, page);
        StackPane.setAlignment(page, Pos.TOP_RIGHT);
        page.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> layers.getWidth() - left(palette),
                layers.widthProperty(), palette.widthProperty(), palette.parentProperty(), palette.sceneProperty()));
        page.visibleProperty().bind(Bindings.createBooleanBinding(
                this::isNeeded,
                session.stateProperty(), documents.readingProperty(), documents.nameProperty(),
                page.dismissedProperty()));
        covered.forEach(node -> node.visibleProperty().bind(page.visibleProperty().not()));
        page.visibleProperty().addListener((property, before, after) -> passFocus(after));
        return layers;
    }

    /// How much the palette and its divider take; nothing when it is hidden.
    private static double left(Region palette) {
        return palette.getScene() == null ? 0 : palette.getWidth() + 1;
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
