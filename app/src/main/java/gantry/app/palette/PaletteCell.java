package gantry.app.palette;

import gantry.app.theme.Glyphs;
import gantry.model.kind.NodeKind;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Shows one line of the palette.
final class PaletteCell extends ListCell<PaletteRow> {

    private static final double TILE = 24;
    private static final double GAP = 8;
    private static final String HEADING = "palette-heading";
    private static final String ENTRY = "palette-entry";

    private final Glyphs glyphs;

    /// @param act called for a click on a heading and a double click on an entry
    PaletteCell(Glyphs glyphs, DragGesture gesture, Consumer<PaletteRow> act) {
        this.glyphs = glyphs;
        setPrefWidth(0);
        gesture.watch(this, () -> getItem() instanceof PaletteRow.Entry(NodeKind kind) ? kind : null);
        setOnMouseClicked(event -> {
            PaletteRow row = getItem();
            int clicks = row instanceof PaletteRow.Heading ? 1 : 2;
            boolean isPlain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
            if (row != null && isPlain && event.getClickCount() == clicks) {
                act.accept(row);
            }
        });
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
            return;
        }
        switch (row) {
            case PaletteRow.Heading heading -> showHeading(heading);
            case PaletteRow.Entry(NodeKind kind) -> showKind(kind);
        }
    }

    private void showHeading(PaletteRow.Heading heading) {
        getStyleClass().add(HEADING);
        var arrow = new Label(heading.isOpen() ? "\u25BE" : "\u25B8");
        arrow.getStyleClass().add("palette-arrow");
        var title = new Label(heading.category().title());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var count = new Label(String.valueOf(heading.count()));
        count.getStyleClass().add("palette-count");
        var line = new HBox(GAP / 2, arrow, title, count);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setTooltip(null);
        setAccessibleText(heading.category().title() + ", " + heading.count() + " kinds, "
                + (heading.isOpen() ? "open" : "closed"));
    }

    private void showKind(NodeKind kind) {
        getStyleClass().add(ENTRY);
        var line = new HBox(GAP, glyphs.tile(kind, TILE), new Label(kind.title()));
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setTooltip(new KindCard(kind, glyphs));
        setAccessibleText(kind.title());
        setAccessibleHelp(kind.about() + " Press Enter to add it to the drawing.");
    }
}
