package gantry.app.palette;

import gantry.app.control.SearchField;
import gantry.app.control.StyleSheet;
import gantry.app.editor.PaletteDrag;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.kind.Icons;
import gantry.model.kind.NodeKind;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of everything that can be drawn. Entries are dragged onto the canvas, or added by double click or Enter.
public final class PalettePane extends VBox {

    private static final Texts TEXTS = Texts.of(PalettePane.class);

    private static final double GAP = 8;
    private static final double ROW = 32;

    private final PaletteItems items;
    private final PaletteMemory memory;
    private final PaletteRows rows;
    private final Consumer<PaletteItem> insert;
    private final Glyphs glyphs = new Glyphs(new Icons());
    private final ExplainPopup popup;
    private final TextField search = new SearchField(glyphs, TEXTS.get("search"));
    private final ListView<PaletteRow> list = new ListView<>();
    private final Label nothing = new Label();
    private boolean isOutdated;

    /// @param drag   takes over an entry that is dragged out of the palette
    /// @param insert adds an item where the user is looking
    public PalettePane(
            PaletteItems items, PaletteMemory memory, PaletteDrag drag, Consumer<PaletteItem> insert) {
        this.items = items;
        this.memory = memory;
        this.insert = insert;
        rows = new PaletteRows(items, memory);
        popup = new ExplainPopup(items, glyphs);
        getStyleClass().add("palette");
        getStylesheets().addAll(StyleSheet.ofControls(), StyleSheet.of(PalettePane.class, "palette.css"));
        search.getStyleClass().add("palette-search");
        search.textProperty().addListener((property, before, after) -> refresh());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        setMargin(search, new Insets(GAP));
        dressList(new DragGesture(drag));
        getChildren().addAll(search, list);
        refresh();
    }

    private void dressList(DragGesture gesture) {
        list.setPlaceholder(placeholder());
        list.setAccessibleText(TEXTS.get("kinds"));
        list.setFixedCellSize(ROW);
        var actions = new RowActions();
        list.setCellFactory(view -> new PaletteCell(
                items, memory, glyphs, gesture, list.focusedProperty(), actions));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        list.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if ("?".equals(event.getCharacter())) {
                explainSelected();
            }
        });
        list.setContextMenu(contextMenu());
        // Lines must not move away under the pointer, least of all between the clicks of a double click.
        list.hoverProperty().addListener((property, before, after) -> {
            if (!after && isOutdated) {
                refresh();
            }
        });
        setVgrow(list, Priority.ALWAYS);
    }

    private Node placeholder() {
        nothing.getStyleClass().add("palette-nothing");
        nothing.setWrapText(true);
        var clear = new Hyperlink(TEXTS.get("clear-search"));
        clear.getStyleClass().add("quiet-link");
        clear.setOnAction(event -> {
            search.clear();
            search.requestFocus();
        });
        var box = new VBox(GAP, nothing, clear);
        box.setPadding(new Insets(GAP, 2 * GAP, GAP, 2 * GAP));
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    private ContextMenu contextMenu() {
        var add = new MenuItem(TEXTS.get("add"));
        add.setOnAction(event -> act(selected()));
        var favourite = new MenuItem();
        favourite.setOnAction(event -> toggleSelectedFavourite());
        var explain = new MenuItem(TEXTS.get("explain"));
        explain.setOnAction(event -> explainSelected());
        var menu = new ContextMenu(add, favourite, explain);
        menu.setOnShowing(event -> {
            boolean isEntry = selected() instanceof PaletteRow.Entry;
            menu.getItems().forEach(item -> item.setDisable(!isEntry));
            boolean isFavourite = selected() instanceof PaletteRow.Entry(_, PaletteItem item)
                    && memory.isFavourite(item.id());
            favourite.setText(isFavourite ? TEXTS.get("favourite.remove") : TEXTS.get("favourite.add"));
        });
        return menu;
    }

    /// Puts the cursor into the search field and selects what is in it.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Remembers that a kind was added to a drawing, by whatever way.
    public void placed(NodeKind kind) {
        memory.placed(kind.id());
        refreshWhenFree();
    }

    private void refreshWhenFree() {
        if (list.isHover()) {
            isOutdated = true;
            list.refresh();
        } else {
            refresh();
        }
    }

    private void refresh() {
        isOutdated = false;
        PaletteRow selected = selected();
        List<PaletteRow> shown = rows.rows(search.getText());
        if (!list.getItems().equals(shown)) {
            list.getItems().setAll(shown);
        }
        nothing.setText(TEXTS.get("nothing", search.getText().strip()));
        if (!search.getText().isBlank()) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        } else if (selected != null) {
            select(selected);
        }
        list.refresh();
    }

    private @Nullable PaletteRow selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    /// Selects the line again after the lines changed; a heading is the same one whether open or closed.
    private void select(PaletteRow wanted) {
        list.getItems().stream()
                .filter(row -> row.equals(wanted) || isSameHeading(row, wanted))
                .findFirst()
                .ifPresentOrElse(
                        row -> list.getSelectionModel().select(row),
                        () -> list.getSelectionModel().clearSelection());
    }

    private static boolean isSameHeading(PaletteRow row, PaletteRow other) {
        return row instanceof PaletteRow.Heading a
                && other instanceof PaletteRow.Heading b
                && a.section().equals(b.section());
    }

    private void act(@Nullable PaletteRow row) {
        switch (row) {
            case PaletteRow.Heading heading -> toggle(heading);
            case PaletteRow.Entry(_, PaletteItem item) -> insert.accept(item);
            case null -> list.getSelectionModel().selectFirst();
        }
    }

    private void toggle(PaletteRow.Heading heading) {
        memory.setOpen(heading.section(), !heading.isOpen());
        list.getSelectionModel().select(heading);
        refresh();
    }

    private void toggleSelectedFavourite() {
        if (selected() instanceof PaletteRow.Entry(_, PaletteItem item)) {
            memory.toggleFavourite(item.id());
            refreshWhenFree();
        }
    }

    private void explainSelected() {
        if (selected() instanceof PaletteRow.Entry(_, PaletteItem item)) {
            popup.show(item, selectedCell());
        }
    }

    /// The cell of the selected line; the list itself when it is scrolled out of view.
    private Node selectedCell() {
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof PaletteCell cell && cell.isSelected() && !cell.isEmpty())
                .findFirst()
                .orElse(list);
    }

    private void searchKey(KeyEvent event) {
        boolean isSearching = !search.getText().isBlank();
        switch (event.getCode()) {
            case DOWN -> {
                list.requestFocus();
                list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
            }
            case ENTER -> {
                if (isSearching) {
                    act(selected());
                }
            }
            case F1 -> {
                if (!isSearching || selected() == null) {
                    return;
                }
                explainSelected();
            }
            case ESCAPE -> {
                if (search.getText().isEmpty()) {
                    return;
                }
                search.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void listKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        PaletteRow row = selected();
        boolean isUsed = switch (event.getCode()) {
            case ENTER -> {
                act(row);
                yield true;
            }
            case UP -> {
                boolean isTop = list.getSelectionModel().getSelectedIndex() <= 0;
                if (isTop) {
                    focusSearch();
                }
                yield isTop;
            }
            default -> row != null && rowKey(event.getCode(), row);
        };
        if (isUsed) {
            event.consume();
        }
    }

    private boolean rowKey(KeyCode key, PaletteRow row) {
        switch (row) {
            case PaletteRow.Heading heading -> {
                if (!closesOrOpens(key, heading)) {
                    return false;
                }
                toggle(heading);
            }
            case PaletteRow.Entry entry -> {
                switch (key) {
                    case F -> toggleSelectedFavourite();
                    case F1 -> explainSelected();
                    case LEFT -> goToHeading(entry.section());
                    default -> {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void goToHeading(PaletteSection section) {
        for (int index = 0; index < list.getItems().size(); index++) {
            if (list.getItems().get(index) instanceof PaletteRow.Heading heading
                    && heading.section().equals(section)) {
                list.getSelectionModel().select(index);
                list.scrollTo(index);
                return;
            }
        }
    }

    private static boolean closesOrOpens(KeyCode key, PaletteRow.Heading heading) {
        return key == KeyCode.SPACE || key == (heading.isOpen() ? KeyCode.LEFT : KeyCode.RIGHT);
    }

    /// What the lines ask for.
    private final class RowActions implements PaletteCell.Actions {

        @Override
        public void act(PaletteRow row) {
            PalettePane.this.act(row);
        }

        @Override
        public void explain(PaletteItem item, Node beside) {
            popup.show(item, beside);
        }

        @Override
        public void toggleFavourite(PaletteItem item) {
            memory.toggleFavourite(item.id());
            refreshWhenFree();
        }
    }
}
