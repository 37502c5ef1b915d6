package gantry.app.inspector;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The behaviour of a text field that stands for a value: Enter or leaving takes the text, Escape brings back the old
/// one, text that can't be used stays with a message and isn't taken.
final class LineEntry {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final TextInputControl input;
    private final Label complaint = new Label();
    private final Slot slot;
    private final Function<String, Optional<Object>> read;
    private String given = "";
    private String shown = "";

    LineEntry(TextInputControl input, Slot slot, Function<String, Optional<Object>> read) {
        this.input = input;
        this.slot = slot;
        this.read = read;
        input.setAccessibleText(slot.label());
        complaint.getStyleClass().add("field-fault");
        complaint.setWrapText(true);
        complain("");
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(shown)) {
                event.consume();
                revert();
            }
        });
    }

    /// The line under the field; takes no room while there is nothing to say.
    Label complaint() {
        return complaint;
    }

    /// Takes the text whenever `focused` becomes false.
    void finishWhenLeft(ObservableBooleanValue focused) {
        focused.addListener((property, before, after) -> {
            if (!after) {
                finish();
            }
        });
    }

    void show(Optional<Object> json) {
        String text = json.map(LineFormat::print).orElse("");
        if (!text.equals(given)) {
            given = text;
            revert();
        }
    }

    /// A field of one line drops line breaks; what it makes of the text doesn't count as a change.
    private void revert() {
        input.setText(given);
        shown = input.getText();
        input.end();
        complain("");
    }

    void finish() {
        String text = input.getText() == null ? "" : input.getText();
        if (text.equals(shown)) {
            complain("");
            return;
        }
        Optional<Object> json = read.apply(text);
        Optional<String> fault = json.flatMap(slot.type()::fault);
        if (fault.isPresent()) {
            complain(fault.get());
        } else {
            given = json.map(LineFormat::print).orElse("");
            revert();
            slot.commit().accept(json);
        }
    }

    private void complain(String text) {
        complaint.setText(text);
        complaint.setVisible(!text.isEmpty());
        complaint.setManaged(!text.isEmpty());
        input.pseudoClassStateChanged(DANGER, !text.isEmpty());
        input.setAccessibleHelp(text);
    }
}
