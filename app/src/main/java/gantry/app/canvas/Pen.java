package gantry.app.canvas;

import gantry.export.drawing.Colour;
import gantry.export.drawing.Stroke;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// A graphics context addressed in whole device pixels, which passes on only what changes: every call costs memory and
/// time in the command buffer.
///
/// The context of a [CrispCanvas] is scaled so that its units are device pixels: boxes meet without a seam on screens of any
/// scale, and the renderer takes its quick ways.
final class Pen {

    private final GraphicsContext context;
    private final FxColours colours = new FxColours();
    private final double scale;
    private final int width;
    private final int height;
    private Colour fill = Colour.BLACK;

    /// @param scale device pixels per pixel of the view
    Pen(GraphicsContext context, double scale) {
        this.context = context;
        this.scale = scale;
        double whole = CrispCanvas.wholeScale(scale);
        this.width = (int) Math.ceil(context.getCanvas().getWidth() * whole);
        this.height = (int) Math.ceil(context.getCanvas().getHeight() * whole);
        context.setTransform(1 / whole, 0, 0, 1 / whole, 0, 0);
        context.setFill(colours.of(fill));
        context.setLineJoin(StrokeLineJoin.ROUND);
    }

    GraphicsContext context() {
        return context;
    }

    /// Makes the whole canvas clear.
    void clear() {
        context.clearRect(0, 0, width, height);
    }

    /// Lets nothing be painted outside the box until [#unclip].
    void clip(int left, int top, int right, int bottom) {
        context.save();
        context.beginPath();
        context.rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
        context.clip();
    }

    /// Ends the life of this pen: the context has forgotten what the pen believes it to know.
    void unclip() {
        context.restore();
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
            context.fillRect(x, y, w, h);
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
        context.drawImage(image, left, top, image.getWidth(), image.getHeight());
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
                left,
                top,
                size,
                size);
    }

    /// Prepares a stroke whose width and dashes count in units.
    ///
    /// @param zoom canvas pixels per unit
    void stroke(Stroke stroke, double zoom) {
        double factor = zoom * scale;
        context.setStroke(colours.of(stroke.colour()));
        context.setLineWidth(Math.max(1, stroke.width() * factor));
        if (stroke.dash() == Stroke.Dash.SOLID) {
            context.setLineDashes();
            context.setLineCap(StrokeLineCap.ROUND);
        } else {
            context.setLineDashes(stroke.dash().on() * factor, stroke.dash().off() * factor);
            context.setLineCap(StrokeLineCap.BUTT);
        }
    }
}
