package gantry.app.canvas;

import gantry.app.files.PictureBoard;
import gantry.app.tool.Clipboard;
import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// The clipboard of the system, as text and as pictures.
public final class FxClipboard implements Clipboard, PictureBoard {

    /// The drawing of a copied picture, for Gantry only: beside an image, many programs would paste plain text instead.
    private static final DataFormat DRAWING = new DataFormat("application/x-gantry-drawing");

    @Override
    public String text() {
        var clipboard = javafx.scene.input.Clipboard.getSystemClipboard();
        Object content = clipboard.hasString() ? clipboard.getString() : clipboard.getContent(DRAWING);
        return content instanceof String text ? text : "";
    }

    @Override
    public void put(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void put(byte[] png, String drawing) {
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        content.put(DRAWING, drawing);
        javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
    }
}
