package gantry.app.palette;

import gantry.app.control.SearchField;
import gantry.app.control.StyleSheet;
import gantry.app.editor.PaletteDrag;
import gantry.app.theme.Glyphs;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Category;
import gantry.model.kind.Icons;
import gantry.model.kind.NodeKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of everything that can be drawn. Entries are dragged onto the canvas, or added by double click or Enter.
public final class PalettePane extends VBox {

    private static final double GAP = 8;

    private final PaletteRows rows;
    private final Consumer<NodeKind> insert;
    private final Set<Category> closed = EnumSet.noneOf(Category.class);
    private final TextField search = new SearchField(new Glyphs(new Icons()), "Search kinds…");
    private final ListView<PaletteRow> list = new ListView<>();

    /// @param drag   takes over an entry that is dragged out of the palette
    /// @param insert adds a kind where the user is looking
    public PalettePane(Catalogue catalogue, PaletteDrag drag, Consumer<NodeKind> insert) {
        this.rows = new PaletteRows(catalogue);
        this.insert = insert;
        getStyleClass().add("palette");
        getStylesheets().add(StyleSheet.of(PalettePane.class, "palette.css"));
        search.getStyleClass().add("palette-search");
        search.textProperty().addListener((property, before, after) -> refresh());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        setMargin(search, new Insets(GAP));
        var nothing = new Label("Nothing has this name.");
        nothing.getStyleClass().add("palette-count");
        list.setPlaceholder(nothing);
        list.setAccessibleText("Kinds");
        var glyphs = new Glyphs(new Icons());
        var gesture = new DragGesture(drag);
        list.setCellFactory(view -> new PaletteCell(glyphs, gesture, this::act));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
        refresh();
    }

    /// Puts the cursor into the search field and selects what is in it.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Shows what `query` finds, as if the user had typed it.
    void search(String query) {
        search.setText(query);
    }

    private void refresh() {
        PaletteRow selected = list.getSelectionModel().getSelectedItem();
        List<PaletteRow> shown = rows.rows(search.getText(), closed);
        list.getItems().setAll(shown);
        if (!search.getText().isBlank()) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        } else if (selected != null) {
            select(selected);
        }
    }

    /// Selects the line again after the lines changed; a heading is the same one whether open or closed.
    private void select(PaletteRow wanted) {
        list.getItems().stream()
                .filter(row -> row.equals(wanted) || isSameHeading(row, wanted))
                .findFirst()
                .ifPresent(row -> list.getSelectionModel().select(row));
    }

    private static boolean isSameHeading(PaletteRow row, PaletteRow other) {
        return row instanceof PaletteRow.Heading a
                && other instanceof PaletteRow.Heading b
                && a.category() == b.category();
    }

    private void act(@Nullable PaletteRow row) {
        switch (row) {
            case PaletteRow.Heading heading -> toggle(heading);
            case PaletteRow.Entry(NodeKind kind) -> insert.accept(kind);
            case null -> list.getSelectionModel().selectFirst();
        }
    }

    private void toggle(PaletteRow.Heading heading) {
        if (!closed.remove(heading.category())) {
            closed.add(heading.category());
        }
        list.getSelectionModel().select(heading);
        refresh();
    }

    private void searchKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                list.requestFocus();
                list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
            }
            case ENTER -> {
                if (!search.getText().isBlank()) {
                    act(list.getSelectionModel().getSelectedItem());
                }
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
        PaletteRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER) {
            act(row);
        } else if (event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
            focusSearch();
        } else if (row instanceof PaletteRow.Heading heading && closesOrOpens(event.getCode(), heading)) {
            toggle(heading);
        } else {
            return;
        }
        event.consume();
    }

    private static boolean closesOrOpens(KeyCode key, PaletteRow.Heading heading) {
        return key == KeyCode.SPACE || key == (heading.isOpen() ? KeyCode.LEFT : KeyCode.RIGHT);
    }
}
