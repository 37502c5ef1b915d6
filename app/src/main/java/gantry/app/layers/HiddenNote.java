package gantry.app.layers;

import gantry.app.editor.EditorSession;
import gantry.app.text.Texts;
import gantry.model.diagram.Layers;
import javafx.scene.control.Button;

/// Reminds of hidden layers, so that nobody looks for what is there; a click opens the layers.
public final class HiddenNote extends Button {

    private static final Texts TEXTS = Texts.of(HiddenNote.class);

    public HiddenNote(EditorSession session, Runnable open) {
        getStyleClass().addAll("canvas-card", "hidden-note");
        setFocusTraversable(false);
        var hidden = session.stateProperty().map(state -> Layers.hiddenIn(state.diagram().header()).names().size());
        textProperty().bind(hidden.map(count -> TEXTS.get("hidden", count)));
        visibleProperty().bind(hidden.map(count -> count > 0));
        managedProperty().bind(visibleProperty());
        setOnAction(event -> open.run());
    }
}
