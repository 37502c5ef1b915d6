package gantry.app.canvas;

import gantry.app.settings.Settings;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What the canvas shows beside the drawing, as the user left it.
public final class CanvasOptions {

    private static final String GRID = "view.grid";
    private static final String RULERS = "view.rulers";
    private static final String LEGEND = "view.legend";
    private static final String BRIDGES = "view.bridges";

    private final BooleanProperty grid;
    private final BooleanProperty rulers;
    private final BooleanProperty legend;
    private final BooleanProperty bridges;
    private final BooleanProperty presenting = new SimpleBooleanProperty(this, "presenting", false);

    /// @param first    what an option is at the beginning, by its key
    /// @param remember told of every change
    private CanvasOptions(Predicate<String> first, BiConsumer<String, Boolean> remember) {
        this.grid = remembered(GRID, first, remember);
        this.rulers = remembered(RULERS, first, remember);
        this.legend = remembered(LEGEND, first, remember);
        this.bridges = remembered(BRIDGES, first, remember);
    }

    private BooleanProperty remembered(String key, Predicate<String> first, BiConsumer<String, Boolean> remember) {
        var property = new SimpleBooleanProperty(this, key, first.test(key));
        property.addListener((observed, before, after) -> remember.accept(key, after));
        return property;
    }

    /// Remembered from start to start.
    public static CanvasOptions in(Settings settings) {
        return new CanvasOptions(key -> settings.flag(key, key.equals(GRID)), settings::put);
    }

    /// As at the very first start, remembered nowhere.
    public static CanvasOptions usual() {
        return new CanvasOptions(GRID::equals, (key, isOn) -> {});
    }

    /// The grid, which appears from 100 % on.
    public BooleanProperty gridProperty() {
        return grid;
    }

    public BooleanProperty rulersProperty() {
        return rulers;
    }

    public BooleanProperty legendProperty() {
        return legend;
    }

    /// Whether lines that cross earlier ones are led over them by a small bridge.
    public BooleanProperty bridgesProperty() {
        return bridges;
    }

    /// True while an audience looks: findings are left out. Never remembered.
    public BooleanProperty presentingProperty() {
        return presenting;
    }
}
