package gantry.app.canvas;

import gantry.app.tool.Clipboard;
import java.util.Objects;
import javafx.scene.input.ClipboardContent;

/// The clipboard of the system, as text.
public final class FxClipboard implements Clipboard {

    @Override
    public String text() {
        return Objects.requireNonNullElse(javafx.scene.input.Clipboard.getSystemClipboard().getString(), "");
    }

    @Override
    public void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
    }
}
