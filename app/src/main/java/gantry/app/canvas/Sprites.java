package gantry.app.canvas;

import gantry.export.drawing.Colour;
import gantry.export.drawing.Stroke;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// Small pictures made once and stamped many times: discs and rings for rounded corners, and symbols.
///
/// Sizes count device pixels. Stamping is far cheaper than filling or stroking curves in every frame.
final class Sprites {

    private static final int MOST = 2000;
    private static final double GRID = 24;

    /// Symbols are kept in these sizes, so that drawing never shrinks by much; above the last in steps of 32.
    private static final int[] SIZES = {8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 36, 40, 48, 56, 64, 80, 96};

    private record Ring(int radius, int line, Colour colour) {}

    private record Symbol(String path, int size, Stroke stroke) {}

    private final Map<Ring, Image> rings = new HashMap<>();
    private final Map<Symbol, Image> symbols = new HashMap<>();

    /// A ring of `line` pixels whose outer edge has the radius; a disc when `line` is 0. The picture is 2 radii wide.
    Image ring(int radius, int line, Colour colour) {
        if (rings.size() > MOST) {
            rings.clear();
        }
        return rings.computeIfAbsent(new Ring(radius, line, colour), Sprites::drawRing);
    }

    private static Image drawRing(Ring ring) {
        int size = 2 * ring.radius();
        var image = new WritableImage(size, size);
        PixelWriter writer = image.getPixelWriter();
        Colour colour = ring.colour();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double distance = Math.hypot(x + 0.5 - ring.radius(), y + 0.5 - ring.radius());
                double outside = Math.clamp(ring.radius() - distance + 0.5, 0, 1);
                double hole = ring.line() == 0 ? 0 : Math.clamp(ring.radius() - ring.line() - distance + 0.5, 0, 1);
                double opacity = Math.max(0, outside - hole) * colour.opacity();
                writer.setColor(x, y, Color.rgb(colour.red(), colour.green(), colour.blue(), opacity));
            }
        }
        return image;
    }

    /// A symbol at least `pixels` wide and high, see `Surface.icon`.
    Image symbol(String path, double pixels, Stroke stroke) {
        if (symbols.size() > MOST) {
            symbols.clear();
        }
        return symbols.computeIfAbsent(new Symbol(path, step(pixels), stroke), Sprites::drawSymbol);
    }

    private static int step(double pixels) {
        for (int size : SIZES) {
            if (size >= pixels - 0.01) {
                return size;
            }
        }
        return (int) Math.ceil(pixels / 32) * 32;
    }

    private static Image drawSymbol(Symbol symbol) {
        var shape = new SVGPath();
        Colour colour = symbol.stroke().colour();
        shape.setContent(symbol.path());
        shape.setFill(null);
        shape.setStroke(Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity()));
        shape.setStrokeWidth(symbol.stroke().width());
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(new Scale(symbol.size() / GRID, symbol.size() / GRID));
        parameters.setViewport(new Rectangle2D(0, 0, symbol.size(), symbol.size()));
        return shape.snapshot(parameters, null);
    }
}
