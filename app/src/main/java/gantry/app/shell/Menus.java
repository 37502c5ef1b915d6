package gantry.app.shell;

import gantry.app.files.ExportTarget;
import gantry.app.settings.Settings;
import gantry.app.text.Texts;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.NodeKind;
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

    private static final Texts TEXTS = Texts.of(Menus.class);

    static final String LINE = "-";

    /// Stands for a menu inside the context menu.
    private static final String ALIGN = "align";

    private static final List<String> EDIT = List.of(
            "edit.undo", "edit.redo", LINE, "edit.cut", "edit.copy", "edit.copy-picture", "edit.paste",
            "edit.duplicate", "edit.delete", LINE, "edit.rename", "edit.select-all", "edit.select-none");
    private static final List<String> VIEW = List.of(
            "view.zoom-in", "view.zoom-out", "view.actual-size", "view.fit", "view.fit-selection", LINE, "view.palette",
            "view.inspector", "view.drawer", "view.outline", "view.minimap", LINE, "view.next-panel",
            "view.previous-panel", LINE, "view.grid", "view.rulers", "view.layers", "view.legend", "view.bridges", LINE,
            "view.full-screen", "view.presentation", LINE, "view.theme",
            "view.motion");
    private static final List<String> ARRANGE = List.of(
            "arrange.front", "arrange.forward", "arrange.backward", "arrange.back", LINE, "arrange.left",
            "arrange.centre-across", "arrange.right",
            "arrange.top", "arrange.centre-down", "arrange.bottom", LINE, "arrange.distribute-across",
            "arrange.distribute-down", LINE, "arrange.same-size", "arrange.same-width", "arrange.same-height",
            "tool.space", LINE, "arrange.group", "arrange.ungroup", "arrange.collapse", LINE, "arrange.lock",
            "arrange.pin", LINE, "arrange.straighten", "arrange.reverse", LINE, "arrange.tidy");
    private static final List<String> DIAGRAM = List.of(
            "tool.select", "tool.pan", "tool.connect", "tool.arrow", "tool.note", "tool.text", "tool.box", "tool.frame",
            LINE, "diagram.commands", "diagram.find", "diagram.find-kind", "view.search-palette", "diagram.details",
            LINE, "diagram.next-problem",
            "diagram.previous-problem", "diagram.fixes", LINE, "diagram.profile-strict", "diagram.profile-classroom",
            "diagram.profile-whiteboard");
    private static final List<String> HELP = List.of("help.rules", LINE, "help.shortcuts", "help.about");
    private static final List<String> CONTEXT = List.of(
            "edit.rename", "diagram.details", "diagram.fixes", LINE, "edit.cut", "edit.copy", "edit.paste",
            "edit.duplicate",
            "edit.delete", LINE, "arrange.collapse", "arrange.group", "arrange.ungroup", "arrange.tidy", LINE,
            "arrange.front", "arrange.forward", "arrange.backward", "arrange.back", ALIGN, LINE, "arrange.lock",
            "arrange.pin", LINE, "arrange.straighten",
            "arrange.reverse", LINE,
            "view.fit-selection");

    private static final List<String> ALIGNING = List.of(
            "arrange.left", "arrange.centre-across", "arrange.right", LINE, "arrange.top", "arrange.centre-down",
            "arrange.bottom", LINE, "arrange.distribute-across", "arrange.distribute-down", LINE, "arrange.same-size",
            "arrange.same-width", "arrange.same-height");

    private final Actions actions;
    private final ActionViews views;

    Menus(Actions actions, ActionViews views) {
        this.actions = actions;
        this.views = views;
    }

    /// @param insert adds a kind where the user is looking
    MenuBar bar(FileParts files, Settings settings, Catalogue catalogue, Consumer<NodeKind> insert) {
        Menu insertMenu = new Menu(TEXTS.get("menu.insert"));
        Stream.of(Category.values()).forEach(category -> kinds(category, catalogue, insert, insertMenu));
        List<String> exports = exports(files.targets());
        var bar = new MenuBar(
                new FileMenu(files.documents(), settings, files.starters().samples()).build(this),
                menu(TEXTS.get("menu.edit"), EDIT), menu(TEXTS.get("menu.view"), VIEW),
                menu(TEXTS.get("menu.arrange"), ARRANGE), insertMenu,
                menu(TEXTS.get("menu.diagram"), DIAGRAM), menu(TEXTS.get("menu.export"), exports),
                WindowMenu.of(files.windows()), menu(TEXTS.get("menu.help"), HELP));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    /// What can be made of the drawing.
    static List<String> exports(List<ExportTarget> targets) {
        return Stream.of(targets.stream().map(FileActions::idOf), Stream.of(LINE), PictureActions.ids().stream())
                .flatMap(ids -> ids)
                .toList();
    }

    private Menu menu(String title, List<String> ids) {
        var menu = new Menu(title);
        menu.getItems().addAll(items(ids, true));
        return menu;
    }

    List<MenuItem> items(List<String> ids, boolean haveKeys) {
        return ids.stream()
                .map(id -> switch (id) {
                    case LINE -> new SeparatorMenuItem();
                    case ALIGN -> menu(TEXTS.get("menu.align"), ALIGNING);
                    default -> views.item(actions.get(id), haveKeys);
                })
                .toList();
    }

    /// Its items show their keys, which the menu bar makes work.
    ContextMenu context() {
        var menu = new ContextMenu();
        menu.getItems().addAll(items(CONTEXT, true));
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
