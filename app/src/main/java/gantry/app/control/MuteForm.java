package gantry.app.control;

import gantry.app.text.Texts;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Asks for the reason why a finding doesn't count; without a reason nothing can be muted.
public final class MuteForm extends HBox {

    private static final Texts TEXTS = Texts.of(MuteForm.class);

    private static final double GAP = 8;

    private final TextField reason = new TextField();

    /// @param mute   gets the reason, never blank
    /// @param cancel called when the user thinks better of it
    public MuteForm(Consumer<String> mute, Runnable cancel) {
        super(GAP);
        getStyleClass().add("mute-form");
        reason.setPromptText(TEXTS.get("mute.prompt"));
        reason.setAccessibleText(TEXTS.get("mute.reason"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var confirm = new Button(TEXTS.get("mute"));
        confirm.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> reason.getText().isBlank(), reason.textProperty()));
        confirm.setOnAction(event -> mute.accept(reason.getText().strip()));
        confirm.setMinWidth(USE_PREF_SIZE);
        reason.setOnAction(event -> confirm.fire());
        reason.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel.run();
            }
        });
        getChildren().addAll(reason, confirm);
    }

    public void focusReason() {
        reason.requestFocus();
    }
}
