package gantry.app.motion;

import gantry.app.settings.Settings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;

/// Whether things glide on screen: as the system says, unless the user said otherwise here.
public final class Motion {

    private static final String SETTING = "motion";
    private static final String AS_SYSTEM = "system";
    private static final String ON = "on";
    private static final String OFF = "off";

    private final Settings settings;
    private final ObservableValue<Boolean> system;

    /// Held here, because the system's wish holds it weakly: it lives longer than windows.
    private final ChangeListener<Boolean> follow = (property, before, after) -> update();
    private final ReadOnlyBooleanWrapper reduced = new ReadOnlyBooleanWrapper(this, "reduced");

    /// @param system whether the user asked the system for less motion
    public Motion(Settings settings, ObservableValue<Boolean> system) {
        this.settings = settings;
        this.system = system;
        system.addListener(new WeakChangeListener<>(follow));
        update();
    }

    private void update() {
        String choice = settings.text(SETTING).orElse(AS_SYSTEM);
        reduced.set(choice.equals(OFF) || !choice.equals(ON) && system.getValue());
    }

    public boolean isReduced() {
        return reduced.get();
    }

    public ReadOnlyBooleanProperty reducedProperty() {
        return reduced.getReadOnlyProperty();
    }

    /// Reduces motion, or allows it again; what the system says anyway isn't remembered as a wish.
    public void toggle() {
        boolean wished = !isReduced();
        settings.put(SETTING, wished == system.getValue() ? AS_SYSTEM : wished ? OFF : ON);
        settings.save();
        update();
    }
}
