package gantry.app.control;

import gantry.app.text.Texts;
import javafx.scene.control.Hyperlink;

/// Lets a muted finding count again.
public final class UnmuteLink extends Hyperlink {

    private static final Texts TEXTS = Texts.of(UnmuteLink.class);

    public UnmuteLink(Runnable unmute) {
        super(TEXTS.get("unmute"));
        getStyleClass().add("fix-link");
        setOnAction(event -> unmute.run());
    }
}
