package gantry.export.drawing;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Paints an image in memory, without a display. Edges and straight lines lie on whole pixels at every scale; letters are
/// filled outlines, so the image is the same on every machine as far as the drawings' font has the letters.
public final class RasterSurface implements Surface {

    /// Shorter dashes, in pixels, aren't seen; a long line would be made of millions of them.
    private static final double LEAST_DASH = 0.1;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Bounds view;
    private final double scale;

    /// @param view  in world units
    /// @param scale pixels per world unit
    /// @param paper what the image is filled with; a paper that isn't solid makes an image with transparency
    public RasterSurface(Bounds view, double scale, Colour paper) {
        this.view = view;
        this.scale = scale;
        int type = paper.alpha() == 255 ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        image = new BufferedImage(
                Math.max(1, (int) Math.ceil(view.width() * scale)),
                Math.max(1, (int) Math.ceil(view.height() * scale)),
                type);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(color(paper));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    }

    /// The image; nothing can be painted any more.
    public BufferedImage finish() {
        graphics.dispose();
        return image;
    }

    private static Color color(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue(), colour.alpha());
    }

    private double x(double worldX) {
        return (worldX - view.x()) * scale;
    }

    private double y(double worldY) {
        return (worldY - view.y()) * scale;
    }

    /// A line's width in pixels: at least one and whole, so that it can be sharp.
    private double pixels(double width) {
        return Math.max(1, Math.round(width * scale));
    }

    /// The middle of a line of so many pixels, such that its edges lie between pixels.
    private static double snapped(double position, double pixels) {
        return Math.round(position - pixels / 2) + pixels / 2;
    }

    @Override
    public void fillRect(Bounds bounds, Colour colour) {
        fillRoundRect(bounds, 0, colour);
    }

    @Override
    public void strokeRect(Bounds bounds, Stroke stroke) {
        strokeRoundRect(bounds, 0, stroke);
    }

    @Override
    public void fillRoundRect(Bounds bounds, double radius, Colour colour) {
        graphics.setColor(color(colour));
        graphics.fill(box(bounds, radius, 0));
    }

    @Override
    public void strokeRoundRect(Bounds bounds, double radius, Stroke stroke) {
        double pixels = pixels(stroke.width());
        prepare(stroke, pixels, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        graphics.draw(box(bounds, radius, pixels));
    }

    /// @param pixels the width of the line round the box; 0 for a filled one
    private RoundRectangle2D box(Bounds bounds, double radius, double pixels) {
        double left = snapped(x(bounds.x()), pixels);
        double top = snapped(y(bounds.y()), pixels);
        double width = Math.max(1, snapped(x(bounds.right()), pixels) - left);
        double height = Math.max(1, snapped(y(bounds.bottom()), pixels) - top);
        double arc = Math.min(2 * radius * scale, Math.min(width, height));
        return new RoundRectangle2D.Double(left, top, width, height, arc, arc);
    }

    private void prepare(Stroke stroke, double pixels, int cap, int join) {
        boolean isSolid = stroke.dash() == Stroke.Dash.SOLID || stroke.dash().on() * scale < LEAST_DASH;
        float[] dashes = isSolid
                ? null
                : new float[]{(float) (stroke.dash().on() * scale), (float) (stroke.dash().off() * scale)};
        graphics.setColor(color(stroke.colour()));
        graphics.setStroke(new BasicStroke((float) pixels, cap, join, 10, dashes, 0));
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke, double cornerRadius) {
        boolean isOrthogonal = isOrthogonal(points);
        double width = isOrthogonal ? pixels(stroke.width()) : stroke.width() * scale;
        List<Point> placed = points.stream()
                .map(point -> isOrthogonal
                        ? new Point(snapped(x(point.x()), width), snapped(y(point.y()), width))
                        : new Point(x(point.x()), y(point.y())))
                .toList();
        prepare(stroke, width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        graphics.draw(PathData.line(placed, cornerRadius * scale));
    }

    private static boolean isOrthogonal(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point before = points.get(i - 1);
            if (before.x() != points.get(i).x() && before.y() != points.get(i).y()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void fillPolygon(List<Point> corners, Colour colour) {
        graphics.setColor(color(colour));
        graphics.fill(PathData.polygon(
                corners.stream().map(corner -> new Point(x(corner.x()), y(corner.y()))).toList()));
    }

    @Override
    public void text(String text, Point baseline, TextStyle style) {
        Lettering line = Lettering.of(text, style);
        graphics.setColor(color(style.colour()));
        for (Lettering.Run run : line.runs()) {
            var place = new AffineTransform();
            place.translate(x(baseline.x() + line.start() + run.x()), Math.round(y(baseline.y())));
            place.scale(scale, scale);
            graphics.fill(line.outline(run, place));
        }
    }

    @Override
    public void icon(String pathData, Bounds bounds, Stroke stroke) {
        double grid = PathData.scale(bounds) * scale;
        var place = new AffineTransform(grid, 0, 0, grid, x(bounds.x()), y(bounds.y()));
        prepare(stroke, stroke.width() * grid, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        graphics.draw(PathData.symbol(pathData, place));
    }

    @Override
    public void begin(String id, String title) {
        // Groups mean nothing to pixels.
    }

    @Override
    public void end() {
        // See begin.
    }
}
