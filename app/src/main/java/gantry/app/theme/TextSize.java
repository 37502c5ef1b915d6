package gantry.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.text.Font;

/// Makes the texts of the window as large as those of the system. Style sheets are written for texts of 13 pixels, the size
/// on most systems; for larger ones their sizes are multiplied. Texts never get smaller than the sheets say. Drawings count in
/// world units and stay as they are.
public final class TextSize {

    private static final double WRITTEN_FOR = 13;

    /// Sizes of letters, and of what must grow with them.
    private static final Pattern SIZE = Pattern.compile(
            "(-fx-(?:font-size|fixed-cell-size|(?:tab-)?(?:min|pref|max)-(?:width|height)):\\s*)([0-9.]+)px");

    private TextSize() {}

    /// The address of the sheet in the system's text size.
    public static String sheet(URL written) {
        double factor = factor(Font.getDefault().getSize());
        return factor == 1 ? written.toExternalForm() : address(scaled(read(written), factor));
    }

    /// @param system the size of the system's texts in pixels
    static double factor(double system) {
        return Math.max(1, system / WRITTEN_FOR);
    }

    static String scaled(String css, double factor) {
        return SIZE.matcher(css).replaceAll(found -> found.group(1)
                + String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(found.group(2)) * factor));
    }

    private static String address(String css) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(URL sheet) {
        try (InputStream in = sheet.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the style sheet " + sheet + " can't be read", broken);
        }
    }
}
