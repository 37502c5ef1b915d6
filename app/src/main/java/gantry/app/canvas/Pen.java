package gantry.app.canvas;

import gantry.export.drawing.Colour;
import gantry.export.drawing.Stroke;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// A graphics context addressed in whole device pixels, which passes on only what changes: every call costs memory and
/// time in the command buffer.
final class Pen {

    private final GraphicsContext context;
    private final FxColours colours = new FxColours();
    private final double unit;
    private final int width;
    private final int height;
    private Colour fill = Colour.BLACK;

    /// @param scale device pixels per pixel of the canvas
    Pen(GraphicsContext context, double scale) {
        this.context = context;
        this.unit = 1 / scale;
        this.width = (int) Math.ceil(context.getCanvas().getWidth() * scale) + 1;
        this.height = (int) Math.ceil(context.getCanvas().getHeight() * scale) + 1;
        context.setFill(colours.of(fill));
        context.setLineJoin(StrokeLineJoin.ROUND);
    }

    GraphicsContext context() {
        return context;
    }

    /// The canvas pixels of a device pixel.
    double unit() {
        return unit;
    }

    void fill(Colour colour) {
        if (!colour.equals(fill)) {
            fill = colour;
            context.setFill(colours.of(colour));
        }
    }

    /// Fills what of the box lies on the canvas.
    void box(int left, int top, int right, int bottom) {
        int x = Math.max(0, left);
        int y = Math.max(0, top);
        int w = Math.min(width, right) - x;
        int h = Math.min(height, bottom) - y;
        if (w > 0 && h > 0) {
            context.fillRect(x * unit, y * unit, w * unit, h * unit);
        }
    }

    /// Fills a horizontal line, with gaps where there are any; `lead` is how far from `left` the first dash begins.
    void across(int left, int right, int top, int line, Dashes dashes, int lead) {
        if (dashes.isSolid()) {
            box(left, top, right, top + line);
        } else if (top < height && top + line > 0) {
            int end = Math.min(right, width);
            for (int at = first(left + lead, dashes); at < end; at += dashes.period()) {
                box(at, top, Math.min(end, at + dashes.on()), top + line);
            }
        }
    }

    /// Like [#across] from top to bottom.
    void down(int top, int bottom, int left, int line, Dashes dashes, int lead) {
        if (dashes.isSolid()) {
            box(left, top, left + line, bottom);
        } else if (left < width && left + line > 0) {
            int end = Math.min(bottom, height);
            for (int at = first(top + lead, dashes); at < end; at += dashes.period()) {
                box(left, at, left + line, Math.min(end, at + dashes.on()));
            }
        }
    }

    /// Where the first dash begins that may be on the canvas.
    private static int first(int start, Dashes dashes) {
        return start >= 0 ? start : start + Math.floorDiv(-start, dashes.period()) * dashes.period();
    }

    private boolean isOutside(int left, int top, int size) {
        return left >= width || top >= height || left + size <= 0 || top + size <= 0;
    }

    void stamp(Image image, int left, int top) {
        context.drawImage(image, left * unit, top * unit, image.getWidth() * unit, image.getHeight() * unit);
    }

    /// Stamps one quarter of a disc or ring into the square from `left`, `top`.
    void quarter(Image ring, boolean isRight, boolean isLower, int left, int top) {
        double size = ring.getWidth() / 2;
        if (isOutside(left, top, (int) size)) {
            return;
        }
        context.drawImage(
                ring,
                isRight ? size : 0,
                isLower ? size : 0,
                size,
                size,
                left * unit,
                top * unit,
                size * unit,
                size * unit);
    }

    /// Prepares a stroke whose width and dashes are given in canvas pixels per unit of the stroke.
    void stroke(Stroke stroke, double zoom) {
        context.setStroke(colours.of(stroke.colour()));
        context.setLineWidth(Math.max(unit, stroke.width() * zoom));
        if (stroke.dash() == Stroke.Dash.SOLID) {
            context.setLineDashes();
            context.setLineCap(StrokeLineCap.ROUND);
        } else {
            context.setLineDashes(stroke.dash().on() * zoom, stroke.dash().off() * zoom);
            context.setLineCap(StrokeLineCap.BUTT);
        }
    }
}
