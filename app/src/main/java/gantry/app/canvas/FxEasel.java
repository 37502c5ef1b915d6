package gantry.app.canvas;

import gantry.app.editor.Viewport;
import gantry.export.drawing.Surface;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import java.util.function.Consumer;

/// Two canvases of a window: the sheet, and a film only as large as it must be, which costs little to lay over the sheet.
final class FxEasel implements Easel {

    /// The film grows in steps of so many pixels, because every new size needs new memory.
    private static final double STEP = 128;

    private final CrispCanvas sheet = new CrispCanvas();
    private final CrispCanvas film = new CrispCanvas();
    private final Stamps stamps;
    private double scale = 1;

    FxEasel(Stamps stamps) {
        this.stamps = stamps;
        film.setVisible(false);
        film.setManaged(false);
        film.setMouseTransparent(true);
    }

    CrispCanvas sheet() {
        return sheet;
    }

    CrispCanvas film() {
        return film;
    }

    /// Makes the sheet as large as the view.
    ///
    /// @param changed device pixels per pixel of the view
    /// @return true when the sheet has lost its picture
    boolean fit(Size view, double changed) {
        scale = changed;
        return sheet.fit(view.width(), view.height(), changed);
    }

    @Override
    public Surface sheet(Viewport viewport) {
        return sheet.surface(viewport.origin(), viewport.zoom(), stamps);
    }

    @Override
    public void patch(Viewport viewport, Bounds world, Consumer<Surface> paint) {
        sheet.surface(viewport.origin(), viewport.zoom(), stamps).within(world, paint);
    }

    @Override
    public Surface film(Viewport viewport, Bounds world) {
        Point corner = viewport.toScreen(world.origin());
        double left = Math.clamp(corner.x(), 0, sheet.wide());
        double top = Math.clamp(corner.y(), 0, sheet.high());
        double right = Math.clamp(corner.x() + world.width() * viewport.zoom(), left, sheet.wide());
        double bottom = Math.clamp(corner.y() + world.height() * viewport.zoom(), top, sheet.high());
        film.fit(enough(film.wide(), right - left), enough(film.high(), bottom - top), scale);
        // Whole device pixels, so that everything on the film stands where it would stand on the sheet.
        film.setTranslateX(whole(left));
        film.setTranslateY(whole(top));
        film.setVisible(true);
        FxSurface surface = film.surface(viewport.origin(), viewport.zoom(), stamps);
        surface.clear();
        return surface;
    }

    /// A length that suffices, and that needn't change soon.
    private static double enough(double now, double needed) {
        return needed + 1 <= now ? now : Math.ceil((needed + 1) / STEP) * STEP;
    }

    private double whole(double pixels) {
        return Math.floor(pixels * scale) / scale;
    }

    @Override
    public void removeFilm() {
        if (film.isVisible()) {
            film.setVisible(false);
            film.fit(0, 0, scale);
        }
    }
}
