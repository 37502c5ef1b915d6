package gantry.app.shell;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.files.DocumentName;
import gantry.app.files.Documents;
import gantry.app.text.Texts;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The line at the bottom: what to do next, how much there is, the zoom, and whether the file is up to date.
final class StatusLine extends HBox {

    private static final Texts TEXTS = Texts.of(StatusLine.class);
    private static final double GAP = 24;

    private final EditorSession session;

    StatusLine(EditorSession session, Documents documents) {
        super(GAP);
        this.session = session;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        Label hint = following(StatusLine::hint);
        hint.setTextOverrun(OverrunStyle.ELLIPSIS);
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.setMinWidth(0);
        hint.getStyleClass().add("status-hint");
        setHgrow(hint, Priority.ALWAYS);
        Label saved = new Label();
        saved.textProperty().bind(Bindings.createStringBinding(
                () -> saved(session.state(), documents.nameProperty().get()),
                session.stateProperty(),
                documents.nameProperty()));
        getChildren().addAll(hint, following(StatusLine::selection), following(StatusLine::size),
                following(StatusLine::zoom), saved);
        getChildren().stream().skip(1).forEach(label -> ((Label) label).setMinWidth(USE_PREF_SIZE));
    }

    private Label following(Function<EditorState, String> text) {
        var label = new Label();
        label.textProperty().bind(session.stateProperty().map(text));
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static String hint(EditorState state) {
        String hint = state.overlay().hint();
        boolean isUsual = hint.isEmpty() || hint.equals(state.tool().hint());
        return isUsual ? state.tool().hint(state) : hint;
    }

    private static String selection(EditorState state) {
        int count = state.selection().ids().size();
        return count == 0 ? "" : TEXTS.get("status.selected", count);
    }

    private static String size(EditorState state) {
        return TEXTS.get("status.size", state.whole().nodes().size(), state.whole().edges().size());
    }

    static String zoom(EditorState state) {
        return Math.round(state.viewport().zoom() * 100) + " %";
    }

    private static String saved(EditorState state, DocumentName name) {
        if (state.history().isDirty()) {
            return TEXTS.get("status.unsaved");
        }
        return name.file().isPresent() ? TEXTS.get("status.saved") : TEXTS.get("status.new");
    }
}
