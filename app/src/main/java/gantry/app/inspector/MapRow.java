package gantry.app.inspector;

import gantry.app.control.IconButton;
import gantry.app.text.Texts;
import gantry.app.theme.Glyphs;
import gantry.model.kind.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One name with its value. Both are handed in together when the cursor leaves the row, because the rows are sorted by
/// name and a row must not jump away while its value is typed.
final class MapRow extends VBox {

    private static final Texts TEXTS = Texts.of(MapRow.class);

    private static final double GAP = 4;
    private static final double ICON = 14;

    /// Name and value share the width; both grow from here.
    private static final double HALF = 80;

    private final TextField name = new TextField();
    private final Label complaint = new Label();
    private final ValueEditor editor;
    private final Owner owner;
    private final Text nameType;
    private String shownName = "";
    private Optional<Object> value = Optional.empty();
    private Optional<Object> shownValue = Optional.empty();

    /// What a row asks of the map that it stands in.
    ///
    /// @param fault  why a name can't be used in this map, or empty text
    /// @param commit takes the old name, the new name and the value
    /// @param remove takes the row away
    record Owner(UnaryOperator<String> fault, Commit commit, Runnable remove) {}

    /// Takes a changed row.
    interface Commit {
        void accept(String oldName, String newName, Optional<Object> value);
    }

    MapRow(Slot slot, Text nameType, ValueEditors editors, Owner owner) {
        super(GAP);
        this.owner = owner;
        this.nameType = nameType;
        Slot valueSlot = new Slot(slot.label(), slot.type(), Optional.empty(), "", this::valueChanged);
        editor = editors.named(valueSlot);
        name.setPromptText(TEXTS.get("map.name"));
        name.setAccessibleText(TEXTS.get("map.name-in", slot.label()));
        name.setOnAction(event -> finish());
        complaint.getStyleClass().add("field-fault");
        complaint.setWrapText(true);
        complain("");
        var bin = bin(slot.label(), editors.glyphs());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(editor, Priority.ALWAYS);
        name.setPrefWidth(HALF);
        editor.setPrefWidth(HALF);
        getChildren().addAll(new HBox(GAP, name, editor, bin), complaint);
        focusWithinProperty().addListener((property, before, after) -> {
            if (!after) {
                finish();
            }
        });
    }

    private Region bin(String label, Glyphs glyphs) {
        var button = new IconButton(glyphs.of("ui-delete", ICON), TEXTS.get("map.remove-from", label), owner.remove());
        button.setFocusTraversable(false);
        return button;
    }

    void show(String newName, Optional<Object> newValue) {
        if (!newName.equals(shownName)) {
            shownName = newName;
            name.setText(newName);
            complain("");
        }
        value = newValue;
        shownValue = newValue;
        editor.show(newValue);
    }

    private void valueChanged(Optional<Object> changed) {
        value = changed;
        if (!name.getText().isBlank()) {
            finish();
        }
    }

    /// Forgets what was typed and not yet handed in.
    void revert() {
        name.setText(shownName);
        value = shownValue;
        editor.show(shownValue);
    }

    void finish() {
        String typed = name.getText().strip();
        if (typed.equals(shownName) && value.equals(shownValue) || typed.isEmpty() && shownName.isEmpty()) {
            complain("");
            return;
        }
        String fault = typed.equals(shownName)
                ? ""
                : nameType.fault(typed).orElseGet(() -> owner.fault().apply(typed));
        complain(fault);
        if (fault.isEmpty()) {
            owner.commit().accept(shownName, typed, value);
        }
    }

    private void complain(String text) {
        complaint.setText(text);
        complaint.setVisible(!text.isEmpty());
        complaint.setManaged(!text.isEmpty());
    }

    String shownName() {
        return shownName;
    }

    Node nameField() {
        return name;
    }

    Node target(List<String> steps) {
        return editor.target(steps);
    }
}
