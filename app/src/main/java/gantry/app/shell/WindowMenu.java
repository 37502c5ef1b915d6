package gantry.app.shell;

import gantry.app.text.Texts;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// Lists the open drawings, to change to their windows.
final class WindowMenu {

    private static final Texts TEXTS = Texts.of(WindowMenu.class);
    private static final int LAST_DIGIT = 9;

    private WindowMenu() {}

    static Menu of(AllWindows windows) {
        var menu = new Menu(TEXTS.get("window.menu"));
        menu.setOnShowing(event -> fill(menu, windows.entries()));
        // A menu without items doesn't open, so it never asks to be filled.
        menu.getItems().add(new MenuItem());
        return menu;
    }

    private static void fill(Menu menu, List<AllWindows.Entry> entries) {
        menu.getItems().clear();
        var group = new ToggleGroup();
        for (AllWindows.Entry entry : entries) {
            int number = menu.getItems().size() + 1;
            String digit = number <= LAST_DIGIT ? "_" + number + "  " : "";
            // An underscore marks the letter that chooses the line; two of them are one to read.
            var item = new RadioMenuItem(digit + entry.title().replace("_", "__"));
            item.setToggleGroup(group);
            item.setSelected(entry.isThis());
            item.setOnAction(event -> entry.bringToFront().run());
            menu.getItems().add(item);
        }
    }
}
