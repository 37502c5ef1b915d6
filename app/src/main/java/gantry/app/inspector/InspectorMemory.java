package gantry.app.inspector;

import gantry.app.settings.Settings;
import java.util.Locale;
import java.util.Optional;

/// Which groups of which kind the user has opened or closed, remembered from start to start.
public final class InspectorMemory {

    private static final String GROUP = "inspector.group.";
    private static final String EXPLAIN = "inspector.explain";
    private static final String BECOMES = "inspector.becomes";

    private final Settings settings;

    public InspectorMemory(Settings settings) {
        this.settings = settings;
    }

    /// What the user decided; empty while it is left to the form.
    ///
    /// @param kind the id of the kind
    Optional<Boolean> isOpen(String kind, String group) {
        return settings.text(key(kind, group)).map(Boolean::valueOf);
    }

    void setOpen(String kind, String group, boolean isOpen) {
        settings.put(key(kind, group), isOpen);
    }

    boolean isExplaining() {
        return settings.flag(EXPLAIN, true);
    }

    void setExplaining(boolean isOpen) {
        settings.put(EXPLAIN, isOpen);
    }

    boolean isShowingBecomes() {
        return settings.flag(BECOMES, false);
    }

    void setShowingBecomes(boolean isOpen) {
        settings.put(BECOMES, isOpen);
    }

    /// Keys in the file have no spaces.
    private static String key(String kind, String group) {
        return GROUP + kind + "." + group.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
