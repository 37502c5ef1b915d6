package gantry.app.control;

import gantry.app.theme.Glyphs;
import javafx.geometry.Insets;
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
}
