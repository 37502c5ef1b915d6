package gantry.app.shell;

import gantry.app.files.Documents;
import gantry.app.files.ExportTarget;
import gantry.app.files.Samples;
import gantry.app.settings.Settings;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Builds the menu bar and the context menu of the canvas.
final class Menus {

    private static final String LINE = "-";

    private static final List<String> EDIT = List.of(
            "edit.undo", "edit.redo", LINE, "edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete",
            LINE,
            "edit.rename", "edit.select-all", "edit.select-none");
    private static final List<String> VIEW = List.of(
            "view.zoom-in", "view.zoom-out", "view.actual-size", "view.fit", "view.fit-selection", LINE, "view.palette",
            "view.inspector", "view.drawer", "view.minimap", LINE, "view.bridges", "view.theme");
    private static final List<String> ARRANGE = List.of(
            "arrange.front", "arrange.back", LINE, "arrange.left", "arrange.centre-across", "arrange.right",
            "arrange.top", "arrange.centre-down", "arrange.bottom", LINE, "arrange.distribute-across",
            "arrange.distribute-down", LINE, "arrange.group", "arrange.ungroup", LINE, "arrange.tidy");
    private static final List<String> DIAGRAM = List.of(
            "tool.select", "tool.pan", "tool.connect", "tool.arrow", "tool.note", "tool.text", "tool.box", "tool.frame",
            LINE, "diagram.find", "diagram.find-kind", "diagram.details", LINE, "diagram.next-problem",
            "diagram.previous-problem", "diagram.fixes");
    private static final List<String> HELP = List.of("help.shortcuts", "help.about");
    private static final List<String> CONTEXT = List.of(
            "edit.rename", "diagram.details", "diagram.fixes", LINE, "edit.cut", "edit.copy", "edit.paste",
            "edit.duplicate",
            "edit.delete", LINE, "arrange.group", "arrange.ungroup", LINE, "arrange.front", "arrange.back", LINE,
            "view.fit-selection");

    private final Actions actions;
    private final ActionViews views;

    Menus(Actions actions, ActionViews views) {
        this.actions = actions;
        this.views = views;
    }

    /// What the File menu lists beside actions.
    ///
    /// @param settings hold the recent files
    record FileLists(Documents documents, Settings settings, Samples samples, List<ExportTarget> targets) {}

    /// @param insert adds a kind where the user is looking
    MenuBar bar(FileLists files, Catalogue catalogue, Consumer<NodeKind> insert) {
        Menu file = new Menu("File");
        file.getItems().addAll(items(List.of("file.new", "file.open"), true));
        file.getItems().addAll(recent(files), samples(files), new SeparatorMenuItem());
        file.getItems().addAll(items(List.of("file.save", "file.save-as", LINE, "file.quit"), true));
        Menu insertMenu = new Menu("Insert");
        Stream.of(Category.values()).forEach(category -> kinds(category, catalogue, insert, insertMenu));
        List<String> exports = files.targets().stream().map(FileActions::idOf).toList();
        var bar = new MenuBar(
                file, menu("Edit", EDIT), menu("View", VIEW), menu("Arrange", ARRANGE), insertMenu,
                menu("Diagram", DIAGRAM), menu("Export", exports), menu("Help", HELP));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private Menu menu(String title, List<String> ids) {
        var menu = new Menu(title);
        menu.getItems().addAll(items(ids, true));
        return menu;
    }

    List<MenuItem> items(List<String> ids, boolean haveKeys) {
        return ids.stream()
                .map(id -> id.equals(LINE) ? new SeparatorMenuItem() : views.item(actions.get(id), haveKeys))
                .toList();
    }

    ContextMenu context() {
        var menu = new ContextMenu();
        menu.getItems().addAll(items(CONTEXT, false));
        return menu;
    }

    private static Menu recent(FileLists files) {
        var menu = new Menu("Open recent");
        menu.setOnShowing(event -> fillRecent(menu, files));
        // A menu without items doesn't open, so it never asks to be filled.
        menu.getItems().add(new MenuItem("None yet"));
        return menu;
    }

    private static void fillRecent(Menu menu, FileLists files) {
        menu.getItems().clear();
        for (Path path : files.settings().recentFiles()) {
            var item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setDisable(!Files.isRegularFile(path));
            item.setOnAction(event -> files.documents().open(path));
            menu.getItems().add(item);
        }
        var forget = new MenuItem("Clear this list");
        forget.setDisable(menu.getItems().isEmpty());
        forget.setOnAction(event -> files.settings().forgetRecentFiles());
        menu.getItems().addAll(new SeparatorMenuItem(), forget);
    }

    private static Menu samples(FileLists files) {
        var menu = new Menu("New from sample");
        for (Samples.Sample sample : files.samples().all()) {
            var item = new MenuItem(sample.title());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> files.documents().open(sample));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private static void kinds(Category category, Catalogue catalogue, Consumer<NodeKind> insert, Menu into) {
        var menu = new Menu(category.title());
        catalogue.nodes().stream().filter(kind -> kind.category() == category).forEach(kind -> {
            var item = new MenuItem(kind.title());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> insert.accept(kind));
            menu.getItems().add(item);
        });
        if (!menu.getItems().isEmpty()) {
            into.getItems().add(menu);
        }
    }
}
