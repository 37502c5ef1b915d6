package gantry.app.shell;

import gantry.app.control.SearchField;
import gantry.app.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Shows what mouse and keys do, in columns, with a field that leaves only what is looked for.
final class ShortcutSheet {

    private static final Texts TEXTS = Texts.of(ShortcutSheet.class);
    private static final double GAP = 8;
    private static final double LINE_GAP = 5;
    private static final double WIDE_GAP = 40;
    private static final double COLUMN = 320;
    private static final double HEIGHT = 720;

    /// Fewer lines than these stay together in one column.
    private static final double LEAST_LINES = 24;

    /// How much of the window behind it the sheet covers at most.
    private static final double SHARE = 0.72;

    /// How far an arrow key and a page key scroll, as shares of what can be scrolled.
    private static final double STEP = 0.06;
    private static final double PAGE = 0.4;

    private final List<Shortcuts.Section> sections;
    private final int columns;
    private final HBox content = new HBox(WIDE_GAP);
    private final ScrollPane scroll = new ScrollPane(content);

    private ShortcutSheet(List<Shortcuts.Section> sections, int columns) {
        this.sections = sections;
        this.columns = columns;
        content.setPadding(new Insets(GAP, 2 * GAP, GAP, 0));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("shortcut-scroll");
    }

    /// @param menus in whose order the actions are listed
    static void show(Desk desk, Actions actions, List<Menu> menus) {
        Window owner = desk.stage();
        var sheet = new ShortcutSheet(
                Shortcuts.sections(actions, menus), owner.getWidth() * SHARE > 3 * COLUMN ? 3 : 2);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(TEXTS.get("sheet.title"));
        var search = new SearchField(desk.glyphs(), TEXTS.get("sheet.search"));
        search.textProperty().addListener((property, before, after) -> sheet.fill(after));
        search.addEventFilter(KeyEvent.KEY_PRESSED, sheet::scrollByKey);
        sheet.fill("");
        VBox.setVgrow(sheet.scroll, Priority.ALWAYS);
        var box = new VBox(GAP, search, sheet.scroll);
        box.setPadding(new Insets(2 * GAP, GAP, 0, 2 * GAP));
        dialog.getDialogPane().setContent(box);
        double width = sheet.columns * (COLUMN + WIDE_GAP) + 2 * GAP;
        double height = Math.min(HEIGHT, SHARE * owner.getHeight());
        dialog.getDialogPane().setPrefSize(width, height);
        // The columns are as narrow as they are allowed to be otherwise, and on Linux the first dialog of the program as low.
        dialog.getDialogPane().setMinSize(width, height);
        dialog.setResizable(true);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.getDialogPane().getStyleClass().add("shortcut-sheet");
        desk.looks().dressOnce(dialog.getDialogPane().getScene());
        // The dialog's own event comes before its window is there.
        dialog.getDialogPane().getScene().getWindow()
                .addEventHandler(WindowEvent.WINDOW_SHOWN, event -> search.requestFocus());
        dialog.showAndWait();
    }

    private void scrollByKey(KeyEvent event) {
        double step = switch (event.getCode()) {
            case DOWN -> STEP;
            case UP -> -STEP;
            case PAGE_DOWN -> PAGE;
            case PAGE_UP -> -PAGE;
            default -> 0;
        };
        if (step != 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step, 0, 1));
            event.consume();
        }
    }

    private void fill(String wanted) {
        List<Shortcuts.Section> found = sections.stream()
                .flatMap(section -> section.only(wanted.toLowerCase(Locale.ROOT)).stream())
                .toList();
        content.getChildren().clear();
        if (found.isEmpty()) {
            var nothing = new Label(TEXTS.get("sheet.nothing"));
            nothing.getStyleClass().add("muted");
            content.getChildren().add(nothing);
        }
        for (List<Shortcuts.Section> column : inColumns(found)) {
            var box = new VBox(3 * GAP);
            box.setMinWidth(COLUMN);
            box.setPrefWidth(COLUMN);
            column.forEach(section -> box.getChildren().add(view(section)));
            content.getChildren().add(box);
        }
        scroll.setVvalue(0);
    }

    /// About equally long columns that are read one after the other.
    private List<List<Shortcuts.Section>> inColumns(List<Shortcuts.Section> found) {
        double all = found.stream().mapToDouble(Shortcuts.Section::length).sum();
        double share = Math.max(all / columns, LEAST_LINES);
        List<List<Shortcuts.Section>> filled = new ArrayList<>();
        double length = 0;
        for (Shortcuts.Section section : found) {
            int column = (int) Math.min(columns - 1.0, (length + section.length() / 2) / share);
            while (filled.size() <= column) {
                filled.add(new ArrayList<>());
            }
            filled.get(column).add(section);
            length += section.length();
        }
        return filled;
    }

    private static Node view(Shortcuts.Section section) {
        var title = new Label(section.title());
        title.getStyleClass().add("shortcut-heading");
        var box = new VBox(LINE_GAP, title);
        section.lines().forEach(line -> box.getChildren().add(view(line)));
        return box;
    }

    /// Keys stand at the right; what the mouse does needs more words, which stand below.
    private static Node view(Shortcuts.Line line) {
        var what = new Label(line.what());
        if (line.isSaid()) {
            var how = new Label(String.join(" ", line.how()));
            how.getStyleClass().add("shortcut-how");
            how.setWrapText(true);
            how.setMinHeight(Region.USE_PREF_SIZE);
            return new VBox(what, how);
        }
        what.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(LINE_GAP, what, space);
        row.setAlignment(Pos.CENTER_LEFT);
        Stream<Label> keys = line.how().stream().map(Label::new);
        keys.forEach(key -> {
            key.getStyleClass().add("shortcut-key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(key);
        });
        return row;
    }
}
