package gantry.app.canvas;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Shows a line of a [ChoiceList]: what it is, and as much of what it means as there is room for.
final class ChoiceCell extends ListCell<ChoiceRow> {

    private static final double GAP = 12;

    private final Label label = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(GAP, label, detail);

    ChoiceCell(Consumer<ChoiceRow> chosen) {
        setPrefWidth(0);
        line.setAlignment(Pos.CENTER_LEFT);
        label.setMinWidth(USE_PREF_SIZE);
        detail.setMinWidth(0);
        detail.getStyleClass().add("choice-detail");
        HBox.setHgrow(detail, Priority.ALWAYS);
        setOnMouseClicked(event -> {
            ChoiceRow row = getItem();
            if (row != null) {
                chosen.accept(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ChoiceRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("choice");
        label.getStyleClass().removeAll("choice-label", "choice-group");
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        label.setText(row.label());
        detail.setText(row.detail());
        label.getStyleClass().add(row.isHeading() ? "choice-group" : "choice-label");
        if (!row.isHeading()) {
            getStyleClass().add("choice");
        }
        setGraphic(line);
        setAccessibleText(row.label() + ". " + row.detail());
    }
}
