package gantry.app.canvas;

import gantry.app.editor.Viewport;
import gantry.export.drawing.Surface;
import gantry.model.geometry.Bounds;

/// What a drawing is painted on: a sheet as large as the view, and above it a film for what is being moved.
interface Easel {

    /// The sheet, to be painted all over.
    Surface sheet(Viewport viewport);

    /// The film, cleared, at least over `world`.
    Surface film(Viewport viewport, Bounds world);

    /// Takes the film away.
    void removeFilm();
}
