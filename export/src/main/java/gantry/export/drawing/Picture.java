package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.Perspective;
import gantry.model.geometry.Bounds;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Icons;
import java.util.ArrayList;
import java.util.List;

/// Makes picture files of whole diagrams; equal diagrams give equal bytes.
public final class Picture {

    /// The empty border around the drawing, in world units.
    private static final double MARGIN = 24;

    /// What a picture of nothing shows.
    private static final Bounds BLANK = new Bounds(0, 0, 320, 200);

    private Picture() {}

    /// The diagram as an SVG file, one world unit to the pixel.
    public static String svg(Diagram whole, Catalogue catalogue, Theme theme) {
        Diagram diagram = Perspective.of(whole, catalogue);
        Routes routes = Routes.of(diagram);
        Bounds area = area(diagram, routes);
        SvgSurface surface = new SvgSurface(area, theme.colour(Theme.Role.CANVAS), diagram.title());
        DiagramPainter painter = new DiagramPainter(catalogue, new Icons(), new MetricsTable(), theme);
        painter.paint(diagram, routes, new View(area, 1), Decorations.NONE, surface);
        return surface.finish();
    }

    /// The diagram as a PNG file, see [PngWriter].
    public static byte[] png(Diagram diagram, Catalogue catalogue, Theme theme) {
        return PngWriter.write(svg(diagram, catalogue, theme));
    }

    private static Bounds area(Diagram diagram, Routes routes) {
        if (diagram.isEmpty()) {
            return BLANK;
        }
        List<Bounds> parts = new ArrayList<>(routes.allBounds());
        parts.add(diagram.bounds());
        return Bounds.around(parts).grow(MARGIN);
    }
}
