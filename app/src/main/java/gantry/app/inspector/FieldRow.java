package gantry.app.inspector;

import gantry.app.control.IconButton;
import gantry.app.theme.Glyphs;
import gantry.model.kind.Property;
import gantry.model.kind.Values;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One property in a form: label, editor, a button back to the default, and what is wrong with it.
final class FieldRow extends VBox {

    /// Stands in fields whose value differs between the selected elements.
    static final String MIXED = "Several values";

    private static final double LABEL_WIDTH = 112;
    private static final double GAP = 8;
    private static final double ICON = 14;

    private final Property<?> property;
    private final ValueEditor editor;
    private final IconButton reset;
    private final Label fault = new Label();
    private final VBox notes = new VBox(GAP / 2);
    private List<?> shownNotes = List.of();

    /// @param commit gets valid JSON data, or nothing for the default
    FieldRow(Property<?> property, ValueEditors editors, Consumer<Optional<Object>> commit) {
        super(GAP / 2);
        this.property = property;
        this.editor = editors.of(Slot.of(property, commit));
        this.reset = resetButton(editors.glyphs(), commit);
        getStyleClass().add("field-row");
        fault.getStyleClass().add("field-fault");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        notes.getChildren().add(fault);
        say("");
        Node label = new FieldLabel(property, () -> editor.target(List.of()).requestFocus());
        HBox.setHgrow(editor, Priority.ALWAYS);
        if (editor.isWide()) {
            HBox.setHgrow(label, Priority.ALWAYS);
            var head = new HBox(GAP, label, reset);
            head.setAlignment(Pos.CENTER_LEFT);
            getChildren().addAll(head, editor, notes);
        } else {
            ((Region) label).setMinWidth(LABEL_WIDTH);
            ((Region) label).setMaxWidth(LABEL_WIDTH);
            editor.setMaxWidth(Double.MAX_VALUE);
            var line = new HBox(GAP, label, editor, reset);
            line.setAlignment(Pos.TOP_LEFT);
            getChildren().addAll(line, notes);
        }
    }

    private IconButton resetButton(Glyphs glyphs, Consumer<Optional<Object>> commit) {
        String words = property.fallbackJson()
                .map(json -> "Back to the default, " + LineFormat.print(json))
                .orElse("Remove the value");
        var button = new IconButton(glyphs.of("ui-undo", ICON), words, () -> commit.accept(Optional.empty()));
        button.getStyleClass().add("reset-button");
        button.setFocusTraversable(false);
        return button;
    }

    Property<?> property() {
        return property;
    }

    /// Shows the values of all selected elements; hidden while its condition holds for none of them.
    void show(List<Values> all) {
        boolean isVisible = all.stream().anyMatch(property::isVisible);
        setVisible(isVisible);
        setManaged(isVisible);
        List<Optional<Object>> values = all.stream()
                .map(each -> Optional.ofNullable(each.raw().get(property.name())))
                .distinct()
                .toList();
        if (values.size() == 1) {
            editor.show(values.getFirst());
        } else {
            editor.showMixed();
        }
        reset.setVisible(all.stream().anyMatch(each -> each.has(property)));
        say(all.stream().flatMap(each -> property.fault(each).stream()).findFirst().orElse(""));
    }

    /// Shows findings under the field instead of the plain fault; they say the same and more.
    ///
    /// @param keys tells whether anything changed, so that links survive while one clicks
    void showNotes(List<?> keys, List<? extends Node> findings) {
        if (!shownNotes.equals(keys)) {
            shownNotes = List.copyOf(keys);
            notes.getChildren().setAll(fault);
            notes.getChildren().addAll(findings);
        }
        if (!keys.isEmpty()) {
            say("");
        }
    }

    private void say(String text) {
        fault.setText(text);
        fault.setVisible(!text.isEmpty());
        fault.setManaged(!text.isEmpty());
        boolean isEmpty = text.isEmpty() && shownNotes.isEmpty();
        notes.setVisible(!isEmpty);
        notes.setManaged(!isEmpty);
    }

    void finish() {
        editor.finish();
    }

    Node target(List<String> steps) {
        return editor.target(steps);
    }
}
