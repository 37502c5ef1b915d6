package gantry.app.shell;

import gantry.app.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
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
    private final BooleanProperty isAside = new SimpleBooleanProperty(this, "aside", false);

    Panels(Settings settings) {
        this.settings = settings;
    }

    /// Whether the panel is shown; changes are remembered.
    BooleanProperty shownProperty(String name) {
        return shown.computeIfAbsent(name, this::remembered);
    }

    /// True while the panels that say something about a drawing give their room to the middle; whether they are shown
    /// otherwise is remembered.
    BooleanProperty asideProperty() {
        return isAside;
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
        Place left = place(pane, palette, "palette", PALETTE_WIDTH);
        Place right = place(pane, inspector, "inspector", INSPECTOR_WIDTH);
        dock(left, shownProperty("palette"), true, List.of(left, right));
        dock(right, shownUnlessAside("inspector"), false, List.of(left, right));
        return pane;
    }

    /// The upper part with the drawer below.
    SplitPane rows(Node upper, Region drawer) {
        var pane = new SplitPane(upper);
        pane.setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(drawer, false);
        Place below = place(pane, drawer, "drawer", DRAWER_HEIGHT);
        dock(below, shownUnlessAside("drawer"), false, List.of(below));
        return pane;
    }

    private ObservableBooleanValue shownUnlessAside(String name) {
        return shownProperty(name).and(isAside.not());
    }

    /// @param size in pixels, when nothing is remembered
    private record Place(SplitPane pane, Region panel, DividerMemory memory, double size) {}

    private Place place(SplitPane pane, Region panel, String name, double size) {
        return new Place(pane, panel, new DividerMemory(pane, panel, settings, "panel." + name + ".size"), size);
    }

    /// @param isFirst true for the left or upper end of the pane
    /// @param all     all places of the pane
    private static void dock(Place place, ObservableBooleanValue shown, boolean isFirst, List<Place> all) {
        shown.addListener((property, before, after) -> show(place, after, isFirst, all));
        // What is computed is held weakly by what it is computed from, so somebody has to hold it.
        place.panel().getProperties().put(Panels.class, shown);
        show(place, shown.get(), isFirst, all);
    }

    /// A split pane forgets where its dividers were when one comes or goes, so all panels get their sizes again.
    private static void show(Place place, boolean isShown, boolean isFirst, List<Place> all) {
        var items = place.pane().getItems();
        if (isShown == items.contains(place.panel())) {
            return;
        }
        all.forEach(each -> each.memory().hold());
        if (isShown) {
            items.add(isFirst ? 0 : items.size(), place.panel());
        } else {
            items.remove(place.panel());
        }
        all.forEach(each -> each.memory().restore(each.size()));
    }
}
