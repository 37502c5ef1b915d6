package gantry.app.palette;

import gantry.app.control.IconButton;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows one line of the palette. Its nodes are built once and filled again and again, so that scrolling stays smooth.
final class PaletteCell extends ListCell<PaletteRow> {

    private static final Texts TEXTS = Texts.of(PaletteCell.class);

    private static final double TILE = 24;
    private static final double ICON = 14;
    private static final double GAP = 8;
    private static final String HEADING = "palette-heading";
    private static final String ENTRY = "palette-entry";
    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

    private final PaletteItems items;
    private final PaletteMemory memory;
    private final Glyphs glyphs;
    private final Actions actions;
    private final ReadOnlyBooleanProperty listFocused;
    private final ExplainTip tip;

    private final Label arrow = new Label();
    private final Label heading = new Label();
    private final Label count = new Label();
    private final HBox headingLine = new HBox(GAP / 2, arrow, heading, count);

    private final StackPane symbol = new StackPane();
    private final Label title = new Label();
    private final IconButton help;
    private final IconButton star;
    private final HBox entryLine;

    /// What a line can be asked for.
    interface Actions {

        /// A click on a heading, a double click on an entry.
        void act(PaletteRow row);

        void explain(PaletteItem item, Node beside);

        void toggleFavourite(PaletteItem item);
    }

    PaletteCell(
            PaletteItems items,
            PaletteMemory memory,
            Glyphs glyphs,
            DragGesture gesture,
            ReadOnlyBooleanProperty listFocused,
            Actions actions) {
        this.items = items;
        this.listFocused = listFocused;
        this.memory = memory;
        this.glyphs = glyphs;
        this.actions = actions;
        tip = new ExplainTip(this, this::shownItem, items, glyphs);
        arrow.getStyleClass().add("palette-arrow");
        count.getStyleClass().add("palette-count");
        wide(heading);
        wide(title);
        help = new IconButton(new Label("?"), TEXTS.get("explain.key"),
                () -> withItem(item -> actions.explain(item, this)));
        star = new IconButton(glyphs.of("ui-star", ICON), "", () -> withItem(actions::toggleFavourite));
        help.getStyleClass().add("palette-help");
        star.getStyleClass().add("palette-star");
        entryLine = new HBox(GAP, symbol, title, buttons());
        headingLine.setAlignment(Pos.CENTER_LEFT);
        entryLine.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        gesture.watch(this, this::shownItem);
        setOnMouseClicked(this::clicked);
        hoverProperty().addListener((property, before, after) -> offerButtons());
        selectedProperty().addListener((property, before, after) -> offerButtons());
        listFocused.addListener((property, before, after) -> offerButtons());
    }

    private static void wide(Label label) {
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
    }

    private HBox buttons() {
        var box = new HBox(help, star);
        box.setAlignment(Pos.CENTER_RIGHT);
        for (IconButton button : new IconButton[]{help, star}) {
            button.setFocusTraversable(false);
            button.managedProperty().bind(button.visibleProperty());
        }
        // A click on a button is neither a drag nor half of a double click.
        box.addEventHandler(MouseEvent.ANY, Event::consume);
        return box;
    }

    private @Nullable PaletteItem shownItem() {
        return getItem() instanceof PaletteRow.Entry(_, PaletteItem item) ? item : null;
    }

    private void withItem(Consumer<PaletteItem> step) {
        PaletteItem item = shownItem();
        if (item != null) {
            step.accept(item);
        }
    }

    private void clicked(MouseEvent event) {
        PaletteRow row = getItem();
        int clicks = row instanceof PaletteRow.Heading ? 1 : 2;
        boolean isPlain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
        if (row != null && isPlain && event.getClickCount() == clicks) {
            actions.act(row);
        }
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(HEADING, ENTRY);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            setAccessibleHelp(null);
            return;
        }
        switch (row) {
            case PaletteRow.Heading shown -> showHeading(shown);
            case PaletteRow.Entry(PaletteSection section, PaletteItem item) -> showItem(section, item);
        }
    }

    private void showHeading(PaletteRow.Heading shown) {
        getStyleClass().add(HEADING);
        arrow.setText(shown.isOpen() ? "\u25BE" : "\u25B8");
        heading.setText(shown.section().title());
        count.setText(String.valueOf(shown.count()));
        setGraphic(headingLine);
        setTooltip(null);
        setAccessibleText(
                shown.isOpen()
                        ? TEXTS.get("heading.open", shown.section().title(), shown.count())
                        : TEXTS.get("heading.closed", shown.section().title(), shown.count()));
        setAccessibleHelp(null);
    }

    private void showItem(PaletteSection section, PaletteItem item) {
        getStyleClass().add(ENTRY);
        symbol.getChildren().setAll(ExplainCard.tile(item, glyphs, TILE));
        title.setText(item.title());
        boolean isFavourite = memory.isFavourite(item.id());
        star.pseudoClassStateChanged(STARRED, isFavourite);
        star.setWords(isFavourite ? TEXTS.get("favourite.remove-key") : TEXTS.get("favourite.add-key"));
        offerButtons();
        setGraphic(entryLine);
        setTooltip(tip);
        String where = section.equals(PaletteSection.FOUND) ? ", " + items.sectionTitle(item) : "";
        setAccessibleText(isFavourite ? TEXTS.get("favourite", item.title() + where) : item.title() + where);
        setAccessibleHelp(TEXTS.get("entry.help", item.summary()));
    }

    /// Buttons stand where the user is, and the star of a favourite always.
    private void offerButtons() {
        PaletteItem item = shownItem();
        boolean isHere = isHover() || isSelected() && listFocused.get();
        help.setVisible(item != null && isHere);
        star.setVisible(item != null && (isHere || memory.isFavourite(item.id())));
    }
}
