package gantry.app.inspector;

import gantry.app.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A heading that opens and closes what stands under it, by click, Space and Enter.
final class FoldHeading extends Button {

    private static final Texts TEXTS = Texts.of(FoldHeading.class);

    private static final double GAP = 4;
    private static final double PADDING = 4;

    private final Label arrow = new Label();
    private final Label title = new Label();
    private final Label note = new Label();
    private boolean isOpen;

    /// @param toggled called when the user opens or closes it
    FoldHeading(String text, Consumer<Boolean> toggled) {
        getStyleClass().add("fold-heading");
        title.setText(text);
        title.getStyleClass().add("group-title");
        arrow.getStyleClass().add("fold-arrow");
        note.getStyleClass().add("fold-note");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        note.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(GAP, arrow, title, note);
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(widthProperty().subtract(2 * PADDING));
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> toggled.accept(!isOpen));
        show(true, "");
    }

    /// @param words stand at the end, such as `2 set`; may be empty
    void show(boolean open, String words) {
        isOpen = open;
        arrow.setText(open ? "\u25BE" : "\u25B8");
        note.setText(words);
        String said = words.isEmpty() ? title.getText() : TEXTS.get("heading.with", title.getText(), words);
        setAccessibleText(open ? TEXTS.get("heading.open", said) : TEXTS.get("heading.closed", said));
    }
}
