package gantry.export.drawing;

import gantry.export.drawing.Theme.Role;
import gantry.model.geometry.Bounds;

/// Paints the background of a view: the canvas colour, and the grid where it is wide enough to help.
public final class GridPainter {

    /// The distance to which elements snap, in world units.
    public static final double STEP = 8;

    private static final double LEAST_PIXELS = 14;
    private static final int MOST_DOUBLINGS = 3;

    private final Theme theme;

    public GridPainter(Theme theme) {
        this.theme = theme;
    }

    public void paint(View view, boolean showsGrid, Surface surface) {
        Bounds area = view.visible();
        surface.fillRect(area, theme.colour(Role.CANVAS));
        double step = STEP;
        for (int i = 0; i < MOST_DOUBLINGS && step * view.zoom() < LEAST_PIXELS; i++) {
            step *= 2;
        }
        if (!showsGrid || step * view.zoom() < LEAST_PIXELS) {
            return;
        }
        double thin = view.world(1);
        for (double x = Math.ceil(area.x() / step) * step; x <= area.right(); x += step) {
            surface.fillRect(new Bounds(x, area.y(), thin, area.height()), theme.colour(Role.GRID));
        }
        for (double y = Math.ceil(area.y() / step) * step; y <= area.bottom(); y += step) {
            surface.fillRect(new Bounds(area.x(), y, area.width(), thin), theme.colour(Role.GRID));
        }
    }
}
