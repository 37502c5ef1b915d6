package gantry.app.inspector;

import gantry.model.kind.Schedule;
import gantry.model.kind.Text;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One line of text for everything that fits on one: text, numbers, durations, sizes, address blocks, schedules.
final class LineEditor extends ValueEditor {

    private static final double GAP = 8;

    /// The narrowest field, and what stands beside its text, in pixels.
    private static final double SHORTEST = 64;
    private static final double EDGES = 22;

    /// Few values need more room in other words than this many seconds do.
    private static final long LONG_GLOSS = 900;

    private final TextField field = new TextField();
    private final Label unit = new Label();
    private final Label below = new Label();
    private final Slot slot;
    private final LineFormat format;
    private final Gloss gloss;
    private final LineEntry entry;
    private final String prompt;
    private boolean isMixed;

    LineEditor(Slot slot, LineFormat format) {
        this(slot, format, Gloss.NONE);
    }

    LineEditor(Slot slot, LineFormat format, Gloss gloss) {
        this.slot = slot;
        this.format = format;
        this.gloss = gloss;
        entry = new LineEntry(field, slot, format::read);
        entry.finishWhenLeft(field.focusedProperty());
        field.setOnAction(event -> entry.finish());
        String hint = format.hint().isEmpty() ? slot.type().range() : format.hint();
        prompt = slot.fallback().map(LineFormat::print).orElse(Prompt.shorten(hint));
        field.setPromptText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        unit.getStyleClass().add("field-unit");
        unit.setMinWidth(USE_PREF_SIZE);
        below.getStyleClass().add("field-gloss");
        below.setWrapText(true);
        below.setMinHeight(Region.USE_PREF_SIZE);
        var line = new HBox(GAP, field, unit);
        line.setAlignment(Pos.CENTER_LEFT);
        field.textProperty().addListener((property, before, after) -> {
            if (gloss.isLive()) {
                entry.judge(gloss.fault());
            }
            explain();
        });
        getChildren().addAll(line, entry.complaint(), below);
        explain();
    }

    /// Says what the text, or the default in its place, means.
    private void explain() {
        String text = field.getText() == null ? "" : field.getText();
        boolean isNothing = text.isBlank();
        Optional<Object> json = isNothing ? slot.fallback() : format.read(text);
        String own = slot.unit().isEmpty() ? format.unit() : slot.unit();
        String other = isNothing && isMixed ? "" : json.map(gloss.behind()).orElse("");
        String shown = other.isEmpty() ? own : own + " = " + other;
        fill(unit, shown);
        fill(below, isNothing && isMixed || entry.isComplaining()
                ? ""
                : json.map(LineFormat::print).map(gloss.below()).orElse(""));
    }

    private static void fill(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    @Override
    void show(Optional<Object> json) {
        isMixed = false;
        field.setPromptText(prompt);
        entry.show(json);
        explain();
    }

    /// Room is kept for what may stand behind the field, so that nothing moves while one types.
    @Override
    double wishedWidth() {
        String own = slot.unit().isEmpty() ? format.unit() : slot.unit();
        String widest = gloss == Gloss.NONE || own.isEmpty() ? own : own + " = " + Gloss.duration(LONG_GLOSS);
        double behind = Math.max(Prompt.width(widest), Prompt.width(unit.getText()));
        return Math.max(SHORTEST, Prompt.width(prompt) + EDGES) + (behind == 0 ? 0 : GAP + behind);
    }

    @Override
    void showMixed() {
        entry.show(Optional.empty());
        isMixed = true;
        field.setPromptText(FieldRow.MIXED);
        explain();
    }

    @Override
    boolean saysMixed() {
        return true;
    }

    /// Names, images and schedules are longer than numbers.
    @Override
    boolean isWide() {
        return slot.type() instanceof Text || slot.type() instanceof Schedule;
    }

    @Override
    void finish() {
        entry.finish();
        explain();
    }

    @Override
    Node target(List<String> steps) {
        return field;
    }
}
