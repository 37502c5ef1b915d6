package gantry.export.drawing;

import gantry.model.diagram.Diagram;
import gantry.model.diagram.ElementId;
import gantry.model.diagram.Fragment;
import gantry.model.diagram.Perspective;
import gantry.model.format.DiagramFile;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Size;
import gantry.model.kind.Catalogue;
import gantry.model.kind.Icons;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes picture files of a diagram or a part of it, as its reader sees it; equal diagrams give equal bytes.
public final class Picture {

    /// The empty border around the drawing, in world units.
    private static final double MARGIN = 24;

    /// What a picture of nothing shows.
    private static final Bounds BLANK = new Bounds(0, 0, 320, 200);

    private final Diagram drawing;
    private final Diagram shown;
    private final Catalogue catalogue;
    private final PictureOptions options;
    private final Map<ElementId, ProblemCount> problems;
    private final Routes routes;
    private final Bounds area;

    private Picture(
            Diagram drawing, Catalogue catalogue, PictureOptions options, Map<ElementId, ProblemCount> problems) {
        this.drawing = drawing;
        this.catalogue = catalogue;
        this.options = options;
        this.problems = problems;
        shown = Perspective.of(drawing, catalogue);
        routes = Routes.of(shown);
        area = area();
    }

    /// Prepares a picture.
    public static Picture of(Diagram diagram, Catalogue catalogue, PictureOptions options) {
        return new Picture(part(diagram, options), catalogue, options, Map.of());
    }

    /// The same with findings counted at their elements, as a window shows them.
    public Picture withProblems(Map<ElementId, ProblemCount> counts) {
        return new Picture(drawing, catalogue, options, Map.copyOf(counts));
    }

    private static Diagram part(Diagram diagram, PictureOptions options) {
        return options.part()
                .map(nodes -> Fragment.of(diagram, nodes))
                .map(fragment -> Diagram.of(diagram.header(), fragment.nodes(), fragment.edges()))
                .orElse(diagram);
    }

    private Bounds area() {
        if (shown.isEmpty()) {
            return BLANK;
        }
        List<Bounds> parts = new ArrayList<>(routes.allBounds());
        parts.add(shown.bounds());
        return Bounds.around(parts).grow(MARGIN);
    }

    /// The content of a file.
    public byte[] in(PictureFormat format) {
        return switch (format) {
            case SVG -> svg().getBytes(StandardCharsets.UTF_8);
            case PNG -> png();
            case PDF -> pdf();
        };
    }

    private String svg() {
        var surface = new SvgSurface(area, paper(), shown.title());
        json().ifPresent(surface::embed);
        paint(surface);
        return surface.finish();
    }

    private byte[] png() {
        var surface = new RasterSurface(area, scale(), paper());
        paint(surface);
        return PngWriter.write(surface.finish(), scale(), json());
    }

    /// How large it is in world units.
    public Size size() {
        return new Size(area.width(), area.height());
    }

    /// A PNG image without the drawing in it, at most `most` pixels wide and high.
    public byte[] preview(int most) {
        return image(Math.min(1, most / Math.max(area.width(), area.height())));
    }

    /// A PNG image without the drawing in it.
    ///
    /// @param pixels for each world unit, above 0; fewer when the image would be too large for the memory
    public byte[] image(double pixels) {
        double fitting = PngWriter.scale(area.width(), area.height(), pixels);
        var surface = new RasterSurface(area, fitting, paper());
        paint(surface);
        return PngWriter.write(surface.finish(), fitting, Optional.empty());
    }

    private byte[] pdf() {
        try (var surface = new PdfSurface(area, paper(), shown.title())) {
            paint(surface);
            return surface.finish();
        }
    }

    private void paint(Surface surface) {
        var painter = new DiagramPainter(catalogue, new Icons(), new MetricsTable(), options.theme());
        Decorations decorations = Decorations.NONE.withBridges(options.bridges()).withProblems(problems);
        painter.paint(shown, routes, new View(area, 1), decorations, surface);
    }

    private Colour paper() {
        Colour paper = options.theme().colour(Theme.Role.CANVAS);
        return options.isTransparent() ? paper.withOpacity(0) : paper;
    }

    private Optional<String> json() {
        return options.holdsDrawing() ? Optional.of(drawing()) : Optional.empty();
    }

    /// What the picture shows, as the text of a drawing's file.
    public String drawing() {
        return new DiagramFile(catalogue).write(drawing);
    }

    /// Pixels per world unit of a PNG image: what the options ask for, or less when the image would be too large for the
    /// memory.
    public double scale() {
        return PngWriter.scale(area.width(), area.height(), options.scale());
    }

    /// What the user must be told about a picture in this format; usually nothing.
    public Optional<String> shortfall(PictureFormat format) {
        return format != PictureFormat.PNG || scale() == options.scale()
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT,
                        "The image has %.2f pixels per unit instead of %.2f: at most %d million pixels are drawn."
                                + " SVG and PDF stay sharp at any size.",
                        scale(), options.scale(), Math.round(PngWriter.MOST_PIXELS / 1_000_000)));
    }
}
