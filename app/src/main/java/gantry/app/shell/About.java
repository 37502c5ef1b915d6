package gantry.app.shell;

import gantry.app.text.Texts;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;

/// Says what the program is.
final class About {

    private static final Texts TEXTS = Texts.of(About.class);
    private static final double WIDTH = 420;

    private About() {}

    static void show(Desk desk) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(desk.stage());
        dialog.setTitle(TEXTS.get("about"));
        dialog.setHeaderText(TEXTS.get("about.name"));
        var text = new Label(TEXTS.get("about.text") + "\n\n" + TEXTS.get("about.font"));
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        dialog.getDialogPane().setContent(text);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        desk.looks().dressOnce(dialog.getDialogPane().getScene());
        dialog.showAndWait();
    }
}
