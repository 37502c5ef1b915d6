package gantry.app.shell;

import gantry.app.files.DocumentName;
import gantry.app.files.Documents;
import gantry.app.files.Samples;
import gantry.app.settings.Settings;
import gantry.app.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Builds the File menu with its lists of recent files and samples.
final class FileMenu {

    private static final Texts TEXTS = Texts.of(FileMenu.class);
    private static final String BETWEEN = "  –  ";

    private final Documents documents;
    private final Settings settings;
    private final Samples samples;

    /// @param settings hold the recent files
    FileMenu(Documents documents, Settings settings, Samples samples) {
        this.documents = documents;
        this.settings = settings;
        this.samples = samples;
    }

    Menu build(Menus menus) {
        Menu file = new Menu(TEXTS.get("file.menu"));
        file.getItems().addAll(menus.items(List.of("file.new", "file.new-window", "file.open"), true));
        file.getItems().addAll(recent(), fromSample());
        file.getItems().addAll(menus.items(List.of("file.gallery", Menus.LINE, "file.save", "file.save-as", Menus.LINE,
                "file.close", "file.quit"), true));
        return file;
    }

    private Menu recent() {
        var menu = new Menu(TEXTS.get("recent.menu"));
        menu.setOnShowing(event -> fillRecent(menu));
        // A menu without items doesn't open, so it never asks to be filled.
        menu.getItems().add(new MenuItem(TEXTS.get("recent.none")));
        return menu;
    }

    private void fillRecent(Menu menu) {
        menu.getItems().clear();
        for (Path path : settings.recentFiles()) {
            var item = new MenuItem(named(path));
            item.setMnemonicParsing(false);
            item.setDisable(!Files.isRegularFile(path));
            item.setOnAction(event -> documents.open(path));
            menu.getItems().add(item);
        }
        var forget = new MenuItem(TEXTS.get("recent.clear"));
        forget.setDisable(menu.getItems().isEmpty());
        forget.setOnAction(event -> settings.forgetRecentFiles());
        menu.getItems().addAll(new SeparatorMenuItem(), forget);
    }

    private static String named(Path path) {
        String title = DocumentName.of(path).title();
        return Optional.ofNullable(path.getParent()).map(folder -> title + BETWEEN + folder).orElse(title);
    }

    private Menu fromSample() {
        var menu = new Menu(TEXTS.get("sample.menu"));
        for (Samples.Sample sample : samples.byDifficulty()) {
            var item = new MenuItem(sample.title());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> documents.open(sample));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }
}
