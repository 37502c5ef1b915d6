package gantry.export.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the path data of symbols: the commands M, L, H, V, C, Q, A and Z, in absolute coordinates.
///
/// Source: https://www.w3.org/TR/SVG2/paths.html
final class PathReader {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final Matcher words;
    private final Path2D.Double path = new Path2D.Double();
    private boolean hasWord;

    private PathReader(String data) {
        words = WORD.matcher(data);
        hasWord = words.find();
    }

    /// @throws IllegalArgumentException for other commands
    static Path2D read(String data) {
        var reader = new PathReader(data);
        char command = ' ';
        while (reader.hasWord) {
            if (Character.isLetter(reader.words.group().charAt(0))) {
                command = reader.words.group().charAt(0);
                reader.hasWord = reader.words.find();
            }
            reader.step(command);
            // Further pairs after a move are lines; nothing follows an end.
            command = command == 'M' ? 'L' : command == 'Z' ? ' ' : command;
        }
        return reader.path;
    }

    private void step(char command) {
        switch (command) {
            case 'M' -> path.moveTo(number(), number());
            case 'L' -> path.lineTo(number(), number());
            case 'H' -> path.lineTo(number(), path.getCurrentPoint().getY());
            case 'V' -> path.lineTo(path.getCurrentPoint().getX(), number());
            case 'C' -> path.curveTo(number(), number(), number(), number(), number(), number());
            case 'Q' -> path.quadTo(number(), number(), number(), number());
            case 'A' -> arc(new Point2D.Double(number(), number()), number(), number() != 0, number() != 0);
            case 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException("no path command is called '" + command + "'");
        }
    }

    private double number() {
        if (!hasWord) {
            throw new IllegalArgumentException("a path ends in the middle of a command");
        }
        double number = Double.parseDouble(words.group());
        hasWord = words.find();
        return number;
    }

    /// From the two ends of an arc to its middle. Source: https://www.w3.org/TR/SVG2/implnote.html#ArcConversionEndpointToCenter
    ///
    /// @param radii   of the ellipse, before it is turned
    /// @param degrees by which the ellipse is turned
    private void arc(Point2D radii, double degrees, boolean isLarge, boolean isClockwise) {
        Point2D from = path.getCurrentPoint();
        Point2D to = new Point2D.Double(number(), number());
        if (from.equals(to) || radii.getX() == 0 || radii.getY() == 0) {
            path.lineTo(to.getX(), to.getY());
            return;
        }
        // In a space where the ellipse is the circle of radius 1 round the origin.
        var round = AffineTransform.getRotateInstance(Math.toRadians(degrees));
        round.scale(radii.getX(), radii.getY());
        Point2D start = inverse(round, from);
        Point2D end = inverse(round, to);
        double distance = start.distance(end);
        double size = Math.max(1, distance / 2);
        double height = Math.sqrt(Math.max(0, size * size - distance * distance / 4));
        double side = isLarge == isClockwise ? -1 : 1;
        double x = (start.getX() + end.getX()) / 2 - side * height * (end.getY() - start.getY()) / distance;
        double y = (start.getY() + end.getY()) / 2 + side * height * (end.getX() - start.getX()) / distance;
        double first = Math.toDegrees(Math.atan2(start.getY() - y, start.getX() - x));
        double last = Math.toDegrees(Math.atan2(end.getY() - y, end.getX() - x));
        double turn = (last - first) % 360;
        turn += isClockwise ? turn < 0 ? 360 : 0 : turn > 0 ? -360 : 0;
        // Angles of this class run the other way round.
        var arc = new Arc2D.Double(x - size, y - size, 2 * size, 2 * size, -first, -turn, Arc2D.OPEN);
        path.append(arc.getPathIterator(round), true);
    }

    private static Point2D inverse(AffineTransform transform, Point2D point) {
        try {
            return transform.inverseTransform(point, null);
        } catch (NoninvertibleTransformException flat) {
            throw new IllegalArgumentException("an arc without extent", flat);
        }
    }
}
