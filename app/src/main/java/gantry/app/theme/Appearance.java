package gantry.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import gantry.export.drawing.Theme;

/// One of the two looks of the window; the drawing follows it.
public enum Appearance {
    LIGHT,
    DARK;

    /// The colours of the drawing.
    public Theme drawing() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    /// The style sheet of the controls.
    public String baseSheet() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    public Appearance other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
