package gantry.app.editor;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;

/// Which part of the world the canvas shows.
///
/// @param origin the world point at the canvas's top left corner
/// @param zoom   screen pixels per world unit, [#MIN_ZOOM] to [#MAX_ZOOM]
/// @param size   the canvas in screen pixels
public record Viewport(Point origin, double zoom, Size size) {

    public static final double MIN_ZOOM = 0.02;
    public static final double MAX_ZOOM = 4;
    public static final Viewport START = new Viewport(new Point(0, 0), 1, new Size(1200, 800));

    public Viewport {
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    public Point toWorld(Point screen) {
        return new Point(origin.x() + screen.x() / zoom, origin.y() + screen.y() / zoom);
    }

    public Point toScreen(Point world) {
        return new Point((world.x() - origin.x()) * zoom, (world.y() - origin.y()) * zoom);
    }

    /// The visible part of the world.
    public Bounds visible() {
        return new Bounds(origin.x(), origin.y(), size.width() / zoom, size.height() / zoom);
    }

    /// Moved by a distance in screen pixels; positive values show what lies to the right and below.
    public Viewport scrolled(double dx, double dy) {
        return new Viewport(origin.plus(dx / zoom, dy / zoom), zoom, size);
    }

    /// Zoomed by `factor` so that the world point under `screen` stays there.
    public Viewport zoomedAt(Point screen, double factor) {
        Point fixed = toWorld(screen);
        double changed = Math.clamp(zoom * factor, MIN_ZOOM, MAX_ZOOM);
        return new Viewport(
                new Point(fixed.x() - screen.x() / changed, fixed.y() - screen.y() / changed), changed, size);
    }

    public Viewport resized(Size changed) {
        return new Viewport(origin, zoom, changed);
    }

    /// Shows all of `world` with a margin, never larger than 100 %.
    public Viewport fitting(Bounds world) {
        double margin = 48;
        double fit = Math.min(
                (size.width() - 2 * margin) / Math.max(1, world.width()),
                (size.height() - 2 * margin) / Math.max(1, world.height()));
        return new Viewport(origin, Math.clamp(fit, MIN_ZOOM, 1), size).centredOn(world.center());
    }

    public Viewport centredOn(Point world) {
        return new Viewport(
                world.plus(-size.width() / zoom / 2, -size.height() / zoom / 2), zoom, size);
    }
}
