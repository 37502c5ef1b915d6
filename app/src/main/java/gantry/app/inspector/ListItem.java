package gantry.app.inspector;

import gantry.app.control.IconButton;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One item of a list: a plain line for simple values, a card with a heading for structures.
final class ListItem extends VBox {

    private static final Texts TEXTS = Texts.of(ListItem.class);

    private static final double GAP = 8;
    private static final double ICON = 14;

    private final ValueEditor editor;
    private final IconButton up;

    /// @param move   called with -1 for up and 1 for down; also for Alt with an arrow key
    /// @param remove called when the item should go
    ListItem(String label, ValueEditor editor, Glyphs glyphs, IntConsumer move, Runnable remove) {
        super(GAP);
        this.editor = editor;
        up = new IconButton(new Label("\u2191"), TEXTS.get("item.up", label), () -> move.accept(-1));
        var bin = new IconButton(glyphs.of("ui-delete", ICON), TEXTS.get("item.remove", label), remove);
        HBox.setHgrow(editor, Priority.ALWAYS);
        boolean isCard = editor.isWide() && !(editor instanceof LineEditor);
        if (isCard) {
            var title = new Label(label);
            title.getStyleClass().add("card-title");
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            var head = new HBox(title, up, bin);
            head.setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("item-card");
            getChildren().addAll(head, editor);
        } else {
            var line = new HBox(GAP / 2, editor, bin);
            getStyleClass().add("item-line");
            getChildren().add(line);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isArrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
            if (isArrow && event.isAltDown()) {
                event.consume();
                editor.finish();
                move.accept(event.getCode() == KeyCode.UP ? -1 : 1);
            }
        });
    }

    void show(Optional<Object> json, boolean isFirst) {
        up.setDisable(isFirst);
        editor.show(json);
    }

    ValueEditor editor() {
        return editor;
    }

    Node target(List<String> steps) {
        return editor.target(steps);
    }
}
