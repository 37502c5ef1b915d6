package gantry.app.shell;

import gantry.app.text.Texts;
import gantry.app.theme.Looks;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/// Lists what mouse and keys do; made of the same actions as the menus.
final class ShortcutSheet {

    private static final Texts TEXTS = Texts.of(ShortcutSheet.class);
    private static final double GAP = 8;
    private static final double WIDE_GAP = 32;
    private static final double WIDTH = 600;
    private static final double HEIGHT = 560;

    private ShortcutSheet() {}

    static void show(Window owner, Actions actions, Looks looks) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(TEXTS.get("sheet.title"));
        var scroll = new ScrollPane(sheet(actions));
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setPrefViewportHeight(HEIGHT);
        dialog.getDialogPane().setContent(scroll);
        dialog.setResizable(true);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.getDialogPane().getStyleClass().add("shortcut-sheet");
        looks.dressOnce(dialog.getDialogPane().getScene());
        dialog.showAndWait();
    }

    private static GridPane sheet(Actions actions) {
        var grid = new GridPane(WIDE_GAP, GAP);
        grid.setPadding(new Insets(GAP));
        int row = 0;
        for (Map.Entry<String, String> entry : lines(actions).entrySet()) {
            var keys = new Label(entry.getValue());
            keys.getStyleClass().add("shortcut-keys");
            keys.setMinWidth(Label.USE_PREF_SIZE);
            var what = new Label(entry.getKey());
            what.setMinWidth(Label.USE_PREF_SIZE);
            grid.addRow(row++, what, keys);
        }
        return grid;
    }

    private static Map<String, String> lines(Actions actions) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(TEXTS.get("sheet.add"), TEXTS.get("sheet.add.how"));
        lines.put(TEXTS.get("sheet.select-more"), TEXTS.get("sheet.select-more.how"));
        lines.put(TEXTS.get("sheet.select-several"), TEXTS.get("sheet.select-several.how"));
        lines.put(TEXTS.get("sheet.move-straight"), TEXTS.get("sheet.move-straight.how"));
        lines.put(TEXTS.get("sheet.copy"), TEXTS.get("sheet.copy.how"));
        lines.put(TEXTS.get("sheet.nudge"), TEXTS.get("sheet.nudge.how"));
        lines.put(TEXTS.get("shortcuts.space"), TEXTS.get("shortcuts.space.keys"));
        lines.put(TEXTS.get("sheet.connect"), TEXTS.get("sheet.connect.how"));
        lines.put(TEXTS.get("sheet.connect-by-keys"), TEXTS.get("sheet.connect-by-keys.how"));
        lines.put(TEXTS.get("sheet.bend"), TEXTS.get("sheet.bend.how"));
        lines.put(TEXTS.get("sheet.reconnect"), TEXTS.get("sheet.reconnect.how"));
        lines.put(TEXTS.get("sheet.scroll"), TEXTS.get("sheet.scroll.how"));
        lines.put(TEXTS.get("sheet.zoom"), TEXTS.get("sheet.zoom.how"));
        lines.put(TEXTS.get("sheet.menu"), TEXTS.get("sheet.menu.how"));
        for (Action action : actions.all()) {
            if (!action.keys().isEmpty()) {
                lines.put(action.title().getValue().replace("…", ""), action.keys().stream()
                        .map(KeyCombination::getDisplayText)
                        .distinct()
                        .reduce((first, second) -> TEXTS.get("sheet.or", first, second))
                        .orElse(""));
            }
        }
        return lines;
    }
}
