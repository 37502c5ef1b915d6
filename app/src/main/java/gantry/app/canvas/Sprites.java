package gantry.app.canvas;

import gantry.export.drawing.Colour;
import gantry.export.drawing.Stroke;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

    /// How many steps a pixel is cut into, along each side, where small shapes are placed and filled.
    static final int STEPS = 4;

    /// Symbols are kept in these sizes, so that drawing never shrinks by much; above the last in steps of 32.
    private static final int[] SIZES = {8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 36, 40, 48, 56, 64, 80, 96};

    private record Ring(int radius, int line, Colour colour, Dashes dashes) {}

    private record Shape(List<Integer> corners, Colour colour) {}

    private record Symbol(String path, int size, Stroke stroke) {}

    private final Map<Ring, Image> rings = new HashMap<>();
    private final Map<Shape, Image> shapes = new HashMap<>();
    private final Map<Symbol, Image> symbols = new HashMap<>();

    /// A ring of `line` pixels whose outer edge has the radius; a disc when `line` is 0. The picture is 2 radii wide.
    Image ring(int radius, int line, Colour colour) {
        return ring(radius, line, colour, Dashes.NONE);
    }

    /// A ring whose quarters are dashed alike.
    Image ring(int radius, int line, Colour colour, Dashes dashes) {
        if (rings.size() > MOST) {
            rings.clear();
        }
        return rings.computeIfAbsent(new Ring(radius, line, colour, dashes), Sprites::drawRing);
    }

    private static Image drawRing(Ring ring) {
        int size = 2 * ring.radius();
        var image = new WritableImage(size, size);
        PixelWriter writer = image.getPixelWriter();
        Colour colour = ring.colour();
        double middle = ring.radius() - ring.line() / 2.0;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double dx = Math.abs(x + 0.5 - ring.radius());
                double dy = Math.abs(y + 0.5 - ring.radius());
                double distance = Math.hypot(dx, dy);
                double outside = Math.clamp(ring.radius() - distance + 0.5, 0, 1);
                double hole = ring.line() == 0 ? 0 : Math.clamp(ring.radius() - ring.line() - distance + 0.5, 0, 1);
                double dashed = ring.dashes().solidity(middle * Math.PI / 2, middle * Math.atan2(dy, dx));
                double opacity = Math.max(0, outside - hole) * dashed * colour.opacity();
                writer.setColor(x, y, Color.rgb(colour.red(), colour.green(), colour.blue(), opacity));
            }
        }
        return image;
    }

    /// A small filled shape.
    ///
    /// @param corners x and y of each corner in turn, in steps from the picture's top left corner, none below 0
    Image shape(List<Integer> corners, Colour colour) {
        if (shapes.size() > MOST) {
            shapes.clear();
        }
        return shapes.computeIfAbsent(new Shape(corners, colour), Sprites::drawShape);
    }

    private static Image drawShape(Shape shape) {
        int[] corners = shape.corners().stream().mapToInt(Integer::intValue).toArray();
        int most = Arrays.stream(corners).max().orElse(0);
        int size = Math.floorDiv(most, STEPS) + 1;
        var image = new WritableImage(size, size);
        PixelWriter writer = image.getPixelWriter();
        Colour colour = shape.colour();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double opacity = coverage(corners, x * STEPS, y * STEPS) * colour.opacity();
                writer.setColor(x, y, Color.rgb(colour.red(), colour.green(), colour.blue(), opacity));
            }
        }
        return image;
    }

    /// The part of a pixel that lies inside, from 0 to 1.
    private static double coverage(int[] corners, int left, int top) {
        int inside = 0;
        for (int i = 0; i < STEPS * STEPS; i++) {
            inside += isInside(corners, left + i % STEPS + 0.5, top + Math.floorDiv(i, STEPS) + 0.5) ? 1 : 0;
        }
        return (double) inside / (STEPS * STEPS);
    }

    /// A ray to the right crosses the border an odd number of times.
    private static boolean isInside(int[] corners, double x, double y) {
        boolean isInside = false;
        for (int i = 0, before = corners.length - 2; i < corners.length; before = i, i += 2) {
            double y1 = corners[before + 1];
            double y2 = corners[i + 1];
            double share = (y - y1) / (y2 - y1);
            if (y1 > y != y2 > y && x < corners[before] + share * (corners[i] - corners[before])) {
                isInside = !isInside;
            }
        }
        return isInside;
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
        shape.setStroke(FxColours.convert(colour));
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
