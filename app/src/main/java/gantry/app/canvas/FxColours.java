package gantry.app.canvas;

import gantry.export.drawing.Colour;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;

/// The toolkit's colours for those of a drawing, made once each.
final class FxColours {

    private final Map<Colour, Color> known = new HashMap<>();

    Color of(Colour colour) {
        return known.computeIfAbsent(colour, FxColours::convert);
    }

    static Color convert(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }
}
