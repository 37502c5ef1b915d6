package gantry.app.shell;

import gantry.app.settings.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Which of the panels around the canvas are shown and how large, remembered from start to start.
final class Panels {

    private static final double PALETTE_WIDTH = 224;
    private static final double INSPECTOR_WIDTH = 344;
    private static final double DRAWER_HEIGHT = 184;

    private final Settings settings;
    private final Map<String, BooleanProperty> shown = new LinkedHashMap<>();

    Panels(Settings settings) {
        this.settings = settings;
    }

    /// Whether the panel is shown; changes are remembered.
    BooleanProperty shownProperty(String name) {
        return shown.computeIfAbsent(name, this::remembered);
    }

    private BooleanProperty remembered(String name) {
        String key = "panel." + name;
        var property = new SimpleBooleanProperty(this, name, settings.flag(key, true));
        property.addListener((observed, before, after) -> settings.put(key, after));
        return property;
    }

    /// Palette, canvas and inspector beside each other.
    SplitPane columns(Region palette, Node canvas, Region inspector) {
        var pane = new SplitPane(canvas);
        SplitPane.setResizableWithParent(palette, false);
        SplitPane.setResizableWithParent(inspector, false);
        dock(place(pane, palette, "palette", PALETTE_WIDTH), true);
        dock(place(pane, inspector, "inspector", INSPECTOR_WIDTH), false);
        return pane;
    }

    /// The upper part with the drawer below.
    SplitPane rows(Node upper, Region drawer) {
        var pane = new SplitPane(upper);
        pane.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(drawer, false);
        dock(place(pane, drawer, "drawer", DRAWER_HEIGHT), false);
        return pane;
    }

    /// @param size in pixels, when nothing is remembered
    private record Place(SplitPane pane, Region panel, BooleanProperty shown, DividerMemory memory, double size) {}

    private Place place(SplitPane pane, Region panel, String name, double size) {
        var memory = new DividerMemory(pane, panel, settings, "panel." + name + ".size");
        return new Place(pane, panel, shownProperty(name), memory, size);
    }

    /// @param isFirst true for the left or upper end of the pane
    private static void dock(Place place, boolean isFirst) {
        place.shown().addListener((property, before, after) -> show(place, isFirst));
        show(place, isFirst);
    }

    private static void show(Place place, boolean isFirst) {
        var items = place.pane().getItems();
        if (!place.shown().get()) {
            items.remove(place.panel());
        } else if (!items.contains(place.panel())) {
            items.add(isFirst ? 0 : items.size(), place.panel());
            place.memory().restore(place.size());
        }
    }
}
