package gantry.app.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/// One line of text with values to choose from; any other valid text is taken as well.
final class SuggestionEditor extends ValueEditor {

    /// The arrow and the space around the text, in pixels.
    private static final double ARROW = 56;

    private final ComboBox<String> box = new ComboBox<>();
    private final LineEntry entry;
    private final String prompt;
    private final double widest;

    SuggestionEditor(Slot slot, List<String> suggestions) {
        box.getItems().setAll(suggestions);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(slot.label());
        entry = new LineEntry(box.getEditor(), slot, text -> LineFormat.text("").read(text.strip()));
        entry.finishWhenLeft(box.focusedProperty());
        box.setOnAction(event -> entry.finish());
        prompt = slot.fallback().map(LineFormat::print).orElse(Prompt.shorten(slot.type().range()));
        widest = Prompt.widest(Stream.concat(Stream.of(prompt), suggestions.stream()));
        box.setPromptText(prompt);
        getChildren().addAll(box, entry.complaint());
    }

    @Override
    void show(Optional<Object> json) {
        box.setPromptText(prompt);
        entry.show(json);
    }

    @Override
    void showMixed() {
        show(Optional.empty());
        box.setPromptText(FieldRow.MIXED);
    }

    @Override
    boolean saysMixed() {
        return true;
    }

    @Override
    void finish() {
        entry.finish();
    }

    @Override
    double wishedWidth() {
        return widest + ARROW;
    }

    @Override
    Node target(List<String> steps) {
        return box;
    }
}
