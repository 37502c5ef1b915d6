package gantry.app.control;

import gantry.app.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;

/// Opens and closes the form that asks why a finding shall not count.
public final class MuteLink extends Hyperlink {

    private static final Texts TEXTS = Texts.of(MuteLink.class);

    private final Pane place;
    private final Consumer<String> mute;

    /// @param place stays empty but for the form
    /// @param mute  gets the reason, never blank
    public MuteLink(Pane place, Consumer<String> mute) {
        super(TEXTS.get("mute.link"));
        this.place = place;
        this.mute = mute;
        getStyleClass().add("quiet-link");
        setOnAction(event -> {
            setVisited(false);
            toggle();
        });
    }

    private void toggle() {
        if (place.getChildren().isEmpty()) {
            var form = new MuteForm(mute, this::close);
            place.getChildren().add(form);
            form.focusReason();
        } else {
            close();
        }
    }

    private void close() {
        place.getChildren().clear();
        requestFocus();
    }
}
