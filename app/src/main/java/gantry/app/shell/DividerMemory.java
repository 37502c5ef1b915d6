package gantry.app.shell;

import gantry.app.settings.Settings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Gives a panel of a split pane the size in pixels that it had before, and remembers the size it gets.
final class DividerMemory {

    private static final double LEAST = 0.05;
    private static final double MOST = 0.6;

    private final SplitPane pane;
    private final Region panel;
    private final Settings settings;
    private final String key;
    private boolean isRestored;

    DividerMemory(SplitPane pane, Region panel, Settings settings, String key) {
        this.pane = pane;
        this.panel = panel;
        this.settings = settings;
        this.key = key;
        length(panel).addListener((property, before, after) -> {
            if (isRestored && pane.getItems().contains(panel)) {
                settings.put(key, Math.round(after.doubleValue()));
            }
        });
    }

    private ReadOnlyDoubleProperty length(Region region) {
        return pane.getOrientation() == Orientation.HORIZONTAL ? region.widthProperty() : region.heightProperty();
    }

    /// Call before panels are added to the pane or taken away: the sizes that this leads to aren't meant.
    void hold() {
        isRestored = false;
    }

    /// Call when panels have been added or taken away; does nothing while the panel isn't in the pane.
    ///
    /// @param usual the size in pixels when none is remembered
    void restore(double usual) {
        double size = settings.number(key, usual);
        hold();
        if (!pane.getItems().contains(panel)) {
            return;
        }
        ReadOnlyDoubleProperty whole = length(pane);
        if (whole.get() > 0) {
            divide(size / whole.get());
            return;
        }
        whole.addListener(new ChangeListener<Number>() {
            @Override
            public void changed(ObservableValue<? extends Number> property, Number before, Number after) {
                whole.removeListener(this);
                divide(size / after.doubleValue());
            }
        });
    }

    private void divide(double share) {
        int index = pane.getItems().indexOf(panel);
        double part = Math.clamp(share, LEAST, MOST);
        if (index == 0) {
            pane.setDividerPosition(0, part);
        } else if (index > 0) {
            pane.setDividerPosition(index - 1, 1 - part);
        }
        isRestored = true;
    }
}
