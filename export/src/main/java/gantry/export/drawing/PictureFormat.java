package gantry.export.drawing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What sort of file a picture is.
public enum PictureFormat {
    /// Lines and texts, for browsers, drawing programs and office programs.
    SVG,
    /// Pixels.
    PNG,
    /// One page as large as the drawing, with text that can be selected.
    PDF;

    /// `.svg`, `.png` or `.pdf`.
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// True when the drawing can be put into the picture.
    public boolean holdsDrawings() {
        return this != PDF;
    }

    /// The format that the ending of a file's name says.
    public static Optional<PictureFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith(format.extension())).findFirst();
    }
}
