package gantry.app.canvas;

import gantry.export.drawing.Colour;
import gantry.model.geometry.Point;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;

/// Draws lines in device pixels: horizontal and vertical stretches as rectangles, their corners as quarter rings.
final class SnappedLine {

    private final Pen pen;
    private final Sprites sprites;

    /// @param line  how thick, 1 or more
    /// @param round the radius of corners along the inner edge; 0 for sharp corners
    record Look(int line, int round, Colour colour, Dashes dashes) {}

    SnappedLine(Pen pen, Sprites sprites) {
        this.pen = pen;
        this.sprites = sprites;
    }

    static boolean isOrthogonal(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if (Math.abs(a.x() - b.x()) > 0.01 && Math.abs(a.y() - b.y()) > 0.01) {
                return false;
            }
        }
        return true;
    }

    /// Draws n points, n ≥ 2, every two of which share x or y within a pixel.
    void draw(int[] xs, int[] ys, Look look) {
        pen.fill(look.colour());
        int last = xs.length - 1;
        int cutBefore = 0;
        for (int i = 1; i <= last; i++) {
            int cutAfter = i < last ? radius(xs, ys, i, look) : 0;
            stretch(xs, ys, i, look, cutBefore, cutAfter);
            if (i < last) {
                corner(xs, ys, i, look, cutAfter);
            }
            cutBefore = cutAfter;
        }
    }

    /// The inner radius at corner `i`: at most half of the shorter neighbour; 0 where the line goes straight on.
    private static int radius(int[] xs, int[] ys, int i, Look look) {
        boolean isFlatBefore = isFlat(xs, ys, i);
        if (look.round() == 0 || isFlatBefore == isFlat(xs, ys, i + 1)) {
            return 0;
        }
        int room = Math.min(length(xs, ys, i), length(xs, ys, i + 1)) / 2 - look.line();
        return Math.max(0, Math.min(look.round(), room));
    }

    private static boolean isFlat(int[] xs, int[] ys, int i) {
        return Math.abs(xs[i] - xs[i - 1]) >= Math.abs(ys[i] - ys[i - 1]);
    }

    private static int length(int[] xs, int[] ys, int i) {
        return Math.abs(xs[i] - xs[i - 1]) + Math.abs(ys[i] - ys[i - 1]);
    }

    /// A stretch without its corners: a square corner belongs to the earlier stretch, a round one to neither.
    private void stretch(int[] xs, int[] ys, int i, Look look, int cutBefore, int cutAfter) {
        boolean isFlat = isFlat(xs, ys, i);
        int half = look.line() / 2;
        int from = isFlat ? xs[i - 1] : ys[i - 1];
        int to = isFlat ? xs[i] : ys[i];
        int side = (isFlat ? ys[i] : xs[i]) - half;
        int direction = to >= from ? 1 : -1;
        boolean hasCornerBefore = i > 1;
        boolean hasCornerAfter = i < xs.length - 1;
        int startEdge = direction > 0 ? from - half : from - half + look.line();
        int endEdge = direction > 0 ? to - half + look.line() : to - half;
        int start = hasCornerBefore ? startEdge + direction * (look.line() + cutBefore) : from;
        int end = hasCornerAfter ? endEdge - direction * (cutAfter > 0 ? look.line() + cutAfter : 0) : to;
        int low = Math.min(start, end);
        int high = Math.max(start, end);
        if ((end - start) * direction <= 0) {
            return;
        }
        int lead = cutBefore > 0 ? look.dashes().off() / 2 : 0;
        if (isFlat) {
            pen.across(low, high, side, look.line(), look.dashes(), lead);
        } else {
            pen.down(low, high, side, look.line(), look.dashes(), lead);
        }
    }

    private void corner(int[] xs, int[] ys, int i, Look look, int inner) {
        if (inner == 0) {
            return;
        }
        int outer = inner + look.line();
        boolean flatFirst = isFlat(xs, ys, i);
        int before = flatFirst ? i - 1 : i + 1;
        int after = flatFirst ? i + 1 : i - 1;
        boolean isRight = xs[before] < xs[i];
        boolean isLower = ys[after] < ys[i];
        int left = xs[i] - look.line() / 2;
        int top = ys[i] - look.line() / 2;
        Image ring = sprites.ring(outer, look.line(), look.colour(), look.dashes());
        pen.quarter(
                ring,
                isRight,
                isLower,
                isRight ? left + look.line() - outer : left,
                isLower ? top + look.line() - outer : top);
    }

    /// Strokes the points with what the pen is set to, for oblique lines.
    void trace(int[] xs, int[] ys, int round) {
        GraphicsContext context = pen.context();
        double half = 0.5;
        int last = xs.length - 1;
        context.beginPath();
        context.moveTo(xs[0] + half, ys[0] + half);
        for (int i = 1; i < last; i++) {
            double room = Math.min(length(xs, ys, i), length(xs, ys, i + 1)) / 2.0;
            context.arcTo(
                    xs[i] + half,
                    ys[i] + half,
                    xs[i + 1] + half,
                    ys[i + 1] + half,
                    Math.min(round, room));
        }
        context.lineTo(xs[last] + half, ys[last] + half);
        context.stroke();
    }
}
