package gantry.export.drawing;

import gantry.export.drawing.Theme.Role;
import gantry.model.diagram.Creation;
import gantry.model.geometry.Bounds;

/// Paints the grid where it is wide enough to help.
final class GridPainter {

    private static final double LEAST_PIXELS = 14;
    private static final int MOST_DOUBLINGS = 3;

    /// How solid the grid is where it lies on the fills of frames, from 0 to 1.
    private static final double FILM = 0.1;

    private final Theme theme;

    GridPainter(Theme theme) {
        this.theme = theme;
    }

    /// Paints the lines where they are wide enough apart.
    void paintLines(View view, Colour colour, Surface surface) {
        double step = Creation.GRID;
        for (int i = 0; i < MOST_DOUBLINGS && step * view.zoom() < LEAST_PIXELS; i++) {
            step *= 2;
        }
        if (step * view.zoom() < LEAST_PIXELS) {
            return;
        }
        Bounds area = view.visible();
        double thin = view.world(1);
        for (double x = Math.ceil(area.x() / step) * step; x <= area.right(); x += step) {
            surface.fillRect(new Bounds(x, area.y(), thin, area.height()), colour);
        }
        for (double y = Math.ceil(area.y() / step) * step; y <= area.bottom(); y += step) {
            surface.fillRect(new Bounds(area.x(), y, area.width(), thin), colour);
        }
    }

    /// The translucent colour that looks like the grid's on the canvas, and lets the fill of a frame through.
    Colour faint() {
        return theme.colour(Role.GRID).asFilmOn(theme.colour(Role.CANVAS), FILM);
    }
}
