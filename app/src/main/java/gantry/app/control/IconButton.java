package gantry.app.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/// A quiet button that shows only a symbol; its words are the tooltip and what screen readers say.
public final class IconButton extends Button {

    public IconButton(Node symbol, String words, Runnable action) {
        super("", symbol);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("icon-button");
        setWords(words);
        setOnAction(event -> action.run());
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public void setWords(String words) {
        setTooltip(new Tooltip(words));
        setAccessibleText(words);
    }
}
