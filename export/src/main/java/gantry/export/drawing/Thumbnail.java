package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Perspective;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import gantry.model.geometry.Size;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Small pictures of whole drawings, for lists of files and galleries.
public final class Thumbnail {

    /// The empty border around the drawing, in world units.
    private static final double MARGIN = 32;

    /// Larger drawings are painted without what is too small to be seen, which takes a fraction of the time.
    private static final int MOST_DETAILED = 400;

    private Thumbnail() {}

    /// What a reader of `diagram` sees, all of it, in the middle of a PNG image of this size; never larger than life.
    ///
    /// @param size   in units of the window; the image has [PictureOptions#USUAL_SCALE] pixels for each, to be sharp on dense screens
    public static byte[] png(Diagram diagram, Catalogue catalogue, Theme theme, Size size) {
        Diagram shown = Perspective.of(diagram, catalogue);
        Routes routes = Routes.of(shown);
        Bounds area = area(shown, routes, size);
        double pixels = PictureOptions.USUAL_SCALE * size.width() / area.width();
        var surface = new RasterSurface(area, pixels, theme.colour(Theme.Role.CANVAS));
        new DiagramPainter(catalogue, new Icons(), new MetricsTable(), theme)
                .paint(
                        shown,
                        routes,
                        new View(area, shown.nodes().size() > MOST_DETAILED ? pixels : 1),
                        Decorations.NONE,
                        surface);
        return PngWriter.write(surface.finish(), PictureOptions.USUAL_SCALE, Optional.empty());
    }

    /// The drawing with a border, in the proportions of `size`.
    private static Bounds area(Diagram diagram, Routes routes, Size size) {
        List<Bounds> parts = new ArrayList<>(routes.allBounds());
        parts.add(diagram.isEmpty() ? Bounds.of(new Point(0, 0), size) : diagram.bounds());
        Bounds all = Bounds.around(parts).grow(MARGIN);
        double scale = Math.max(1, Math.max(all.width() / size.width(), all.height() / size.height()));
        double width = size.width() * scale;
        double height = size.height() * scale;
        return new Bounds(all.center().x() - width / 2, all.center().y() - height / 2, width, height);
    }
}
