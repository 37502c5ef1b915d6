package gantry.app.control;

import gantry.app.theme.Glyphs;
import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;

/// A text field to search with, marked by a lens.
public final class SearchField extends CustomTextField {

    private static final double ICON = 14;

    /// @param prompt says what is searched; screen readers say it, too
    public SearchField(Glyphs glyphs, String prompt) {
        var lens = new StackPane(glyphs.of("ui-search", ICON));
        lens.setPadding(new Insets(0, 0, 0, 8));
        lens.setMouseTransparent(true);
        setLeft(lens);
        setPromptText(prompt);
        setAccessibleText(prompt.replace("…", ""));
        getStyleClass().add("search-field");
    }

    /// From now on Escape takes the text away, before it means anything else.
    public SearchField clearedByEscape() {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                event.consume();
                clear();
            }
        });
        return this;
    }
}
