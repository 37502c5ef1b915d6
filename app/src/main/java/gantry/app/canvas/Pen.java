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
    private Colour fill = Colour.BLACK;

    /// @param scale device pixels per pixel of the canvas
    Pen(GraphicsContext context, double scale) {
        this.context = context;
        this.unit = 1 / scale;
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

    void box(int left, int top, int right, int bottom) {
        if (right > left && bottom > top) {
            context.fillRect(left * unit, top * unit, (right - left) * unit, (bottom - top) * unit);
        }
    }

    /// Stamps one quarter of a disc or ring into the square from `left`, `top`.
    void quarter(Image ring, boolean isRight, boolean isLower, int left, int top) {
        double size = ring.getWidth() / 2;
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
