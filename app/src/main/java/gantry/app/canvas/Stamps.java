package gantry.app.canvas;

/// What surfaces keep from frame to frame: fonts, corners and symbols. Belongs to the JavaFX thread.
public final class Stamps {

    private final Fonts fonts = new Fonts();
    private final Sprites sprites = new Sprites();
    private final FxTextMeasure measure = new FxTextMeasure(fonts);

    Fonts fonts() {
        return fonts;
    }

    Sprites sprites() {
        return sprites;
    }

    /// Measures texts with the very fonts that surfaces draw them with.
    public FxTextMeasure measure() {
        return measure;
    }
}
