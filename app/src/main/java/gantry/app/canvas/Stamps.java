package gantry.app.canvas;

import gantry.export.drawing.MetricsTable;
import gantry.export.drawing.TextMeasure;

/// What surfaces keep from frame to frame: fonts, corners and symbols. Belongs to the JavaFX thread.
public final class Stamps {

    private final Fonts fonts = new Fonts();
    private final Sprites sprites = new Sprites();
    private final TextMeasure measure = new MetricsTable();

    Fonts fonts() {
        return fonts;
    }

    Sprites sprites() {
        return sprites;
    }

    /// Measures texts as pictures do, so that both cut them alike.
    public TextMeasure measure() {
        return measure;
    }
}
