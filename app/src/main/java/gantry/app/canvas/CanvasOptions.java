package gantry.app.canvas;

import gantry.app.settings.Settings;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What the canvas shows beside the drawing, as the user left it.
public final class CanvasOptions {

    private static final String GRID = "view.grid";
    private static final String RULERS = "view.rulers";
    private static final String LEGEND = "view.legend";

    private final BooleanProperty grid;
    private final BooleanProperty rulers;
    private final BooleanProperty legend;
    private final BooleanProperty presenting = new SimpleBooleanProperty(this, "presenting", false);

    private CanvasOptions(boolean grid, boolean rulers, boolean legend, BiConsumer<String, Boolean> remember) {
        this.grid = remembered(GRID, grid, remember);
        this.rulers = remembered(RULERS, rulers, remember);
        this.legend = remembered(LEGEND, legend, remember);
    }

    private BooleanProperty remembered(String key, boolean first, BiConsumer<String, Boolean> remember) {
        var property = new SimpleBooleanProperty(this, key, first);
        property.addListener((observed, before, after) -> remember.accept(key, after));
        return property;
    }

    /// Remembered from start to start.
    public static CanvasOptions in(Settings settings) {
        return new CanvasOptions(
                settings.flag(GRID, true), settings.flag(RULERS, false), settings.flag(LEGEND, false), settings::put);
    }

    /// As at the very first start, remembered nowhere.
    public static CanvasOptions usual() {
        return new CanvasOptions(true, false, false, (key, isOn) -> {});
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

    /// True while an audience looks: findings are left out. Never remembered.
    public BooleanProperty presentingProperty() {
        return presenting;
    }
}
