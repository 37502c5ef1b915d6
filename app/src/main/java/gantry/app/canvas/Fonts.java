package gantry.app.canvas;

import gantry.export.drawing.TextStyle.Weight;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The fonts of the canvas in steps of half a pixel, made once each.
final class Fonts {

    private static final String FAMILY = "System";

    private record Key(long halves, Weight weight) {}

    private final Map<Key, Font> known = new HashMap<>();

    /// @param pixels the height on screen, rounded to half pixels
    Font of(double pixels, Weight weight) {
        return known.computeIfAbsent(new Key(Math.round(pixels * 2), weight), Fonts::make);
    }

    private static Font make(Key key) {
        FontWeight weight = switch (key.weight()) {
            case NORMAL -> FontWeight.NORMAL;
            // Few system fonts have a semi-bold face; without one the toolkit would take the plain face.
            case SEMI_BOLD, BOLD -> FontWeight.BOLD;
        };
        return Font.font(FAMILY, weight, key.halves() / 2.0);
    }
}
