package gantry.app.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Shows and edits one value. It judges what is typed and hands only valid data to its [Slot]; what isn't valid stays
/// in the field with a message under it.
abstract class ValueEditor extends VBox {

    private static final double USUAL_WIDTH = 96;

    ValueEditor() {
        getStyleClass().add("value-editor");
    }

    /// Shows the JSON data that is set; nothing when the default counts. What is being typed stays unless the value changed.
    abstract void show(Optional<Object> json);

    /// Shows that several elements differ in this value; the next value entered counts for all of them.
    void showMixed() {
        show(Optional.empty());
    }

    /// Whether [#showMixed] says so in words; otherwise the form does.
    boolean saysMixed() {
        return false;
    }

    /// What is wrong with the value that is shown although its type accepts it; empty when nothing is.
    Optional<String> fault() {
        return Optional.empty();
    }

    /// Takes what was typed, as if the cursor had left the field.
    void finish() {}

    /// The node to put the cursor into.
    ///
    /// @param steps the way to a value inside this one: positions, keys and field names; empty for the value itself
    abstract Node target(List<String> steps);

    /// The width that shows what the editor holds; with less, the label stands above it.
    double wishedWidth() {
        return USUAL_WIDTH;
    }

    /// True when the label should stand above and the editor take the whole width.
    boolean isWide() {
        return false;
    }
}
