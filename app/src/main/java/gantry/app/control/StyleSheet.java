package gantry.app.control;

import gantry.app.theme.TextSize;
import java.net.URL;

/// Finds the style sheet of a panel, which lies beside its class, in the size of the system's texts.
public final class StyleSheet {

    private StyleSheet() {}

    /// @throws IllegalArgumentException when there is no such file
    public static String of(Class<?> owner, String fileName) {
        URL found = owner.getResource(fileName);
        if (found == null) {
            throw new IllegalArgumentException("no style sheet " + fileName + " beside " + owner.getName());
        }
        return TextSize.sheet(found);
    }

    /// The looks of the controls in this package.
    public static String ofControls() {
        return of(StyleSheet.class, "control.css");
    }
}
