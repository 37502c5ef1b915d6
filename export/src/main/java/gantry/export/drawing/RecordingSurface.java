package gantry.export.drawing;

import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// Remembers the calls instead of painting, so that tests can say what is drawn without comparing pixels.
public final class RecordingSurface implements Surface {

    /// One remembered call.
    public sealed interface Call {}

    public record FillRect(Bounds bounds, Colour colour) implements Call {}

    public record StrokeRect(Bounds bounds, Stroke stroke) implements Call {}

    public record FillRoundRect(Bounds bounds, double radius, Colour colour) implements Call {}

    public record StrokeRoundRect(Bounds bounds, double radius, Stroke stroke) implements Call {}

    public record Polyline(List<Point> points, Stroke stroke, double cornerRadius) implements Call {}

    public record FillPolygon(List<Point> corners, Colour colour) implements Call {}

    public record Text(String text, Point baseline, TextStyle style) implements Call {}

    public record Icon(String pathData, Bounds bounds, Stroke stroke) implements Call {}

    public record Begin(String id, String title) implements Call {}

    public record End() implements Call {}

    private final List<Call> calls = new ArrayList<>();

    /// The calls so far, in their order.
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /// The calls of one sort, in their order.
    public <T extends Call> List<T> calls(Class<T> sort) {
        return calls.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    public int count(Class<? extends Call> sort) {
        return calls(sort).size();
    }

    /// Every text that was drawn, in its order.
    public List<String> texts() {
        return calls(Text.class).stream().map(Text::text).toList();
    }

    @Override
    public void fillRect(Bounds bounds, Colour colour) {
        calls.add(new FillRect(bounds, colour));
    }

    @Override
    public void strokeRect(Bounds bounds, Stroke stroke) {
        calls.add(new StrokeRect(bounds, stroke));
    }

    @Override
    public void fillRoundRect(Bounds bounds, double radius, Colour colour) {
        calls.add(new FillRoundRect(bounds, radius, colour));
    }

    @Override
    public void strokeRoundRect(Bounds bounds, double radius, Stroke stroke) {
        calls.add(new StrokeRoundRect(bounds, radius, stroke));
    }

    @Override
    public void polyline(List<Point> points, Stroke stroke, double cornerRadius) {
        calls.add(new Polyline(List.copyOf(points), stroke, cornerRadius));
    }

    @Override
    public void fillPolygon(List<Point> corners, Colour colour) {
        calls.add(new FillPolygon(List.copyOf(corners), colour));
    }

    @Override
    public void text(String text, Point baseline, TextStyle style) {
        calls.add(new Text(text, baseline, style));
    }

    @Override
    public void icon(String pathData, Bounds bounds, Stroke stroke) {
        calls.add(new Icon(pathData, bounds, stroke));
    }

    @Override
    public void begin(String id, String title) {
        calls.add(new Begin(id, title));
    }

    @Override
    public void end() {
        calls.add(new End());
    }
}
