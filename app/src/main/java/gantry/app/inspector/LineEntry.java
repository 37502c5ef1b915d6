package gantry.app.inspector;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    private final Function<Object, String> print;
    private String given = "";
    private String shown = "";
    private boolean isComplaining;

    LineEntry(TextInputControl input, Slot slot, Function<String, Optional<Object>> read) {
        this(input, slot, read, LineFormat::print);
    }

    /// @param read  from what was typed to JSON data; nothing for the default
    /// @param print from JSON data to what is shown
    LineEntry(
            TextInputControl input,
            Slot slot,
            Function<String, Optional<Object>> read,
            Function<Object, String> print) {
        this.input = input;
        this.slot = slot;
        this.read = read;
        this.print = print;
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
        String text = json.map(print).orElse("");
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
        Optional<String> fault = json.flatMap(slot::fault);
        if (fault.isPresent()) {
            complain(fault.get());
        } else {
            commit(json);
        }
    }

    /// Takes a value that was chosen instead of typed.
    void take(Object json) {
        commit(Optional.of(json));
    }

    private void commit(Optional<Object> json) {
        given = json.map(print).orElse("");
        revert();
        slot.commit().accept(json);
    }

    /// Why a value can't be used.
    Optional<String> fault(Object json) {
        return slot.fault(json);
    }

    /// Says while one types what would be wrong; text that is already there is judged elsewhere.
    void judge(UnaryOperator<String> fault) {
        String text = input.getText() == null ? "" : input.getText();
        boolean isTyped = !text.isBlank() && !text.equals(shown);
        complain(isTyped ? fault.apply(text) : "");
    }

    boolean isComplaining() {
        return isComplaining;
    }

    private void complain(String text) {
        isComplaining = !text.isEmpty();
        complaint.setText(text);
        complaint.setVisible(!text.isEmpty());
        complaint.setManaged(!text.isEmpty());
        input.pseudoClassStateChanged(DANGER, !text.isEmpty());
        input.setAccessibleHelp(text);
    }
}
