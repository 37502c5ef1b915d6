package gantry.app.canvas;

import gantry.export.drawing.Colour;
import gantry.export.drawing.Stroke;
import gantry.export.drawing.Surface;
import gantry.export.drawing.TextStyle;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Paints on a canvas: edges snapped to device pixels, straight lines as rectangles, curves and symbols as stamps.
///
/// Made anew for every frame. Costs per call were measured: stroking and curves are several times slower.
public final class FxSurface implements Surface {

    /// Smaller rounded corners, letters and symbols, in pixels, are not worth their time.
    private static final double LEAST_RADIUS = 1.5;
    private static final double LEAST_TEXT = 4.5;
    private static final double LEAST_SYMBOL = 5;

    /// Larger filled shapes, in device pixels, are rare and drawn each time.
    private static final double MOST_STAMPED = 48;

    private final Pen pen;
    private final Point origin;
    private final double zoom;
    private final double scale;
    private final int offsetX;
    private final int offsetY;
    private final Stamps stamps;
    private final SnappedLine lines;
    private Font font = Font.getDefault();
    private TextStyle.Align align = TextStyle.Align.START;

    /// Where a canvas stands in the view.
    ///
    /// @param origin the world point at the view's top left corner
    /// @param zoom   pixels per world unit
    /// @param offset the canvas's top left corner in the view, on a whole device pixel
    /// @param scale  device pixels per pixel
    record Place(Point origin, double zoom, Point offset, double scale) {}

    FxSurface(GraphicsContext context, Place place, Stamps stamps) {
        this.pen = new Pen(context, place.scale());
        this.zoom = place.zoom();
        this.scale = place.scale();
        this.origin = new Point(onPixel(place.origin().x()), onPixel(place.origin().y()));
        this.offsetX = (int) Math.round(place.offset().x() * scale);
        this.offsetY = (int) Math.round(place.offset().y() * scale);
        this.stamps = stamps;
        this.lines = new SnappedLine(pen, stamps.sprites());
        context.setTextAlign(TextAlignment.LEFT);
        context.setFont(font);
    }

    /// The corner of the view lies on a whole device pixel. Otherwise a box and the text in it would be rounded in different
    /// directions, and what stands side by side would tremble while the view is moved.
    private double onPixel(double corner) {
        return Math.round(corner * zoom * scale) / (zoom * scale);
    }

    /// Makes the whole canvas clear.
    public void clear() {
        pen.clear();
    }

    /// Lets nothing be painted outside an area but whole pixels of it.
    void within(Bounds area, Consumer<Surface> paint) {
        pen.clip(deviceX(area.x()), deviceY(area.y()), deviceX(area.right()), deviceY(area.bottom()));
        paint.accept(this);
        pen.unclip();
    }

    private int deviceX(double x) {
        return (int) Math.round((x - origin.x()) * zoom * scale) - offsetX;
    }

    private int deviceY(double y) {
        return (int) Math.round((y - origin.y()) * zoom * scale) - offsetY;
    }

    private double canvasX(double x) {
        return (x - origin.x()) * zoom * scale - offsetX;
    }

    private double canvasY(double y) {
        return (y - origin.y()) * zoom * scale - offsetY;
    }

    /// A length in device pixels, at least one.
    private int devices(double length) {
        return (int) Math.max(1, Math.round(length * zoom * scale));
    }

    @Override
    public void fillRect(Bounds bounds, Colour colour) {
        int left = deviceX(bounds.x());
        int top = deviceY(bounds.y());
        pen.fill(colour);
        pen.box(left, top, Math.max(left + 1, deviceX(bounds.right())), Math.max(top + 1, deviceY(bounds.bottom())));
    }

    @Override
    public void strokeRect(Bounds bounds, Stroke stroke) {
        strokeRoundRect(bounds, 0, stroke);
    }

    @Override
    public void fillRoundRect(Bounds bounds, double radius, Colour colour) {
        if (radius * zoom < LEAST_RADIUS) {
            fillRect(bounds, colour);
            return;
        }
        int left = deviceX(bounds.x());
        int top = deviceY(bounds.y());
        int right = Math.max(left + 2, deviceX(bounds.right()));
        int bottom = Math.max(top + 2, deviceY(bounds.bottom()));
        int round = Math.min(devices(radius), Math.min(right - left, bottom - top) / 2);
        pen.fill(colour);
        pen.box(left + round, top, right - round, bottom);
        pen.box(left, top + round, left + round, bottom - round);
        pen.box(right - round, top + round, right, bottom - round);
        corners(stamps.sprites().ring(round, 0, colour), round, new int[]{left, top, right, bottom});
    }

    private void corners(Image ring, int radius, int[] box) {
        pen.quarter(ring, false, false, box[0], box[1]);
        pen.quarter(ring, true, false, box[2] - radius, box[1]);
        pen.quarter(ring, false, true, box[0], box[3] - radius);
        pen.quarter(ring, true, true, box[2] - radius, box[3] - radius);
    }

    @Override
    public void strokeRoundRect(Bounds bounds, double radius, Stroke stroke) {
        int line = devices(stroke.width());
        int left = deviceX(bounds.x()) - line / 2;
        int top = deviceY(bounds.y()) - line / 2;
        int right = Math.max(left + 2, deviceX(bounds.right()) + line - line / 2);
        int bottom = Math.max(top + 2, deviceY(bounds.bottom()) + line - line / 2);
        boolean isRound = radius * zoom >= LEAST_RADIUS;
        int round = isRound ? Math.min(devices(radius) + line / 2, Math.min(right - left, bottom - top) / 2) : 0;
        Dashes dashes = Dashes.of(stroke.dash(), zoom * scale);
        int lead = round > 0 ? dashes.off() / 2 : 0;
        pen.fill(stroke.colour());
        pen.across(left + round, right - round, top, line, dashes, lead);
        pen.across(left + round, right - round, bottom - line, line, dashes, lead);
        int inset = Math.max(round, line);
        pen.down(top + inset, bottom - inset, left, line, dashes, lead);
        pen.down(top + inset, bottom - inset, right - line, line, dashes, lead);
        if (round > 0) {
            Image ring = stamps.sprites().ring(round, Math.min(line, round), stroke.colour(), dashes);
            corners(ring, round, new int[]{left, top, right, bottom});
        }
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke, double cornerRadius) {
        int[] xs = new int[points.size()];
        int[] ys = new int[points.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = deviceX(points.get(i).x());
            ys[i] = deviceY(points.get(i).y());
        }
        int round = cornerRadius * zoom < LEAST_RADIUS ? 0 : devices(cornerRadius);
        if (SnappedLine.isOrthogonal(points)) {
            Dashes dashes = Dashes.of(stroke.dash(), zoom * scale);
            lines.draw(xs, ys, new SnappedLine.Look(devices(stroke.width()), round, stroke.colour(), dashes));
        } else {
            pen.stroke(stroke, zoom);
            lines.trace(xs, ys, round);
        }
    }

    /// Small shapes, such as arrow heads, are stamps: their second corner stands on a whole pixel, where the line ends.
    @Override
    public void fillPolygon(List<Point> corners, Colour colour) {
        Bounds around = Bounds.around(corners.stream().map(corner -> Bounds.between(corner, corner)).toList());
        if (Math.max(around.width(), around.height()) * zoom * scale > MOST_STAMPED) {
            double[] xs = corners.stream().mapToDouble(corner -> canvasX(corner.x())).toArray();
            double[] ys = corners.stream().mapToDouble(corner -> canvasY(corner.y())).toArray();
            pen.fill(colour);
            pen.context().fillPolygon(xs, ys, xs.length);
            return;
        }
        Point tip = corners.get(1);
        int left = (int) Math.ceil((tip.x() - around.x()) * zoom * scale);
        int top = (int) Math.ceil((tip.y() - around.y()) * zoom * scale);
        List<Integer> steps = new ArrayList<>(2 * corners.size());
        for (Point corner : corners) {
            steps.add(left * Sprites.STEPS + steps(corner.x() - tip.x()));
            steps.add(top * Sprites.STEPS + steps(corner.y() - tip.y()));
        }
        Image shape = stamps.sprites().shape(List.copyOf(steps), colour);
        pen.stamp(shape, deviceX(tip.x()) - left, deviceY(tip.y()) - top);
    }

    private int steps(double length) {
        return (int) Math.round(length * zoom * scale * Sprites.STEPS);
    }

    @Override
    public void text(String text, Point baseline, TextStyle style) {
        double pixels = style.size() * zoom;
        if (pixels < LEAST_TEXT) {
            return;
        }
        Font wanted = stamps.fonts().of(pixels * scale, style.weight());
        if (wanted != font) {
            font = wanted;
            pen.context().setFont(font);
        }
        if (style.align() != align) {
            align = style.align();
            pen.context().setTextAlign(alignment(align));
        }
        pen.fill(style.colour());
        pen.context().fillText(text, deviceX(baseline.x()), deviceY(baseline.y()));
    }

    private static TextAlignment alignment(TextStyle.Align align) {
        return switch (align) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        };
    }

    @Override
    public void icon(String pathData, Bounds bounds, Stroke stroke) {
        double pixels = bounds.width() * zoom * scale;
        if (pixels < LEAST_SYMBOL) {
            return;
        }
        Image symbol = stamps.sprites().symbol(pathData, pixels, stroke);
        double left = deviceX(bounds.x());
        double top = deviceY(bounds.y());
        double size = Math.abs(symbol.getWidth() - pixels) < 1 ? symbol.getWidth() : pixels;
        pen.context().drawImage(symbol, left, top, size, size);
    }

    @Override
    public boolean hasGroups() {
        return false;
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
