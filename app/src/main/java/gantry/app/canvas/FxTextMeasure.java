package gantry.app.canvas;

import gantry.export.drawing.TextMeasure;
import gantry.export.drawing.TextStyle;
import gantry.export.drawing.TextStyle.Weight;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Text;

/// Measures with the fonts of the screen and remembers the widths used last; belongs to the JavaFX thread.
public final class FxTextMeasure implements TextMeasure {

    private static final int MOST_REMEMBERED = 20_000;

    private record Key(String text, double size, Weight weight) {}

    private final Fonts fonts;
    private final Text probe = new Text();
    private final Map<Key, Double> widths = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    FxTextMeasure(Fonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public double width(String text, TextStyle style) {
        return widths.computeIfAbsent(new Key(text, style.size(), style.weight()), this::measure);
    }

    private double measure(Key key) {
        probe.setFont(fonts.of(key.size(), key.weight()));
        probe.setText(key.text());
        return probe.getLayoutBounds().getWidth();
    }
}
