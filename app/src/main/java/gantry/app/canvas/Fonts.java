package gantry.app.canvas;

import gantry.export.drawing.TextStyle.Weight;
import gantry.export.drawing.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/// The fonts of the canvas in steps of half a pixel, made once each from the faces of all drawings.
final class Fonts {

    private record Key(long halves, Weight weight) {}

    /// The full names of the faces, which the toolkit learns once for all windows.
    private static final Map<Weight, String> FACES = Stream.of(Weight.values())
            .collect(Collectors.toUnmodifiableMap(weight -> weight, Fonts::load));

    private final Map<Key, Font> known = new HashMap<>();

    /// Makes a face known to the toolkit and returns its full name: families are searched by bold or not only, which would
    /// miss the one in between.
    private static String load(Weight weight) {
        try (InputStream file = Typeface.of(weight).open()) {
            Font loaded = Font.loadFont(file, Font.getDefault().getSize());
            // Without a place for temporary files the toolkit can't load fonts; letters then are those of the system.
            return loaded == null ? Font.getDefault().getName() : loaded.getName();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// @param pixels the height on screen, rounded to half pixels
    Font of(double pixels, Weight weight) {
        return known.computeIfAbsent(
                new Key(Math.round(pixels * 2), weight), key -> new Font(FACES.get(key.weight()), key.halves() / 2.0));
    }
}
