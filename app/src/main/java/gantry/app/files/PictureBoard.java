package gantry.app.files;

/// The clipboard, as far as it takes pictures.
@FunctionalInterface
public interface PictureBoard {

    /// @param png     the content of an image file
    /// @param drawing what the image shows, as the text of a drawing's file
    void put(byte[] png, String drawing);
}
