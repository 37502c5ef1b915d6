package gantry.app.inspector;

import gantry.model.kind.Text;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line of text for everything that fits on one: text, numbers, durations, sizes, address blocks, schedules.
final class LineEditor extends ValueEditor {

    private static final double GAP = 8;

    private final TextField field = new TextField();
    private final LineEntry entry;
    private final String prompt;
    private final boolean isWide;

    LineEditor(Slot slot, LineFormat format) {
        entry = new LineEntry(field, slot, format::read);
        entry.finishWhenLeft(field.focusedProperty());
        field.setOnAction(event -> entry.finish());
        String hint = format.hint().isEmpty() ? slot.type().range() : format.hint();
        prompt = slot.fallback().map(LineFormat::print).orElse(hint);
        field.setPromptText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        var line = new HBox(GAP, field);
        line.setAlignment(Pos.CENTER_LEFT);
        isWide = slot.type() instanceof Text;
        String unit = slot.unit().isEmpty() ? format.unit() : slot.unit();
        if (!unit.isEmpty()) {
            var label = new Label(unit);
            label.getStyleClass().add("field-unit");
            label.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(label);
        }
        getChildren().addAll(line, entry.complaint());
    }

    @Override
    void show(Optional<Object> json) {
        field.setPromptText(prompt);
        entry.show(json);
    }

    @Override
    void showMixed() {
        show(Optional.empty());
        field.setPromptText(FieldRow.MIXED);
    }

    /// Names and images are longer than numbers.
    @Override
    boolean isWide() {
        return isWide;
    }

    @Override
    void finish() {
        entry.finish();
    }

    @Override
    Node target(List<String> steps) {
        return field;
    }
}
