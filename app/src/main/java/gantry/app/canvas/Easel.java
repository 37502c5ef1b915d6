package gantry.app.canvas;

import gantry.app.editor.Viewport;
import gantry.export.drawing.Surface;
import gantry.model.geometry.Bounds;
import java.util.function.Consumer;

/// What a drawing is painted on: a sheet as large as the view, and above it a film for what is being moved.
interface Easel {

    /// The sheet, to be painted all over.
    Surface sheet(Viewport viewport);

    /// Has a part of the sheet painted again; the rest stays as it is.
    ///
    /// @param paint paints all of `world`, and maybe more
    void patch(Viewport viewport, Bounds world, Consumer<Surface> paint);

    /// The film, cleared, at least over `world`.
    Surface film(Viewport viewport, Bounds world);

    /// Takes the film away.
    void removeFilm();
}
