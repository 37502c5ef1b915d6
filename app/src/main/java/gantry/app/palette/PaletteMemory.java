package gantry.app.palette;

import gantry.app.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the palette remembers from start to start: favourites, what was placed last, and which sections are open.
public final class PaletteMemory {

    private static final int MOST_RECENT = 6;
    private static final String FAVOURITES = "palette.favourites";
    private static final String RECENT = "palette.recent";
    private static final String OPEN = "palette.open.";

    private final Settings settings;

    public PaletteMemory(Settings settings) {
        this.settings = settings;
    }

    /// The ids of the favourites in the order in which they were chosen.
    List<String> favourites() {
        return ids(FAVOURITES);
    }

    boolean isFavourite(String id) {
        return favourites().contains(id);
    }

    void toggleFavourite(String id) {
        var changed = new ArrayList<>(favourites());
        if (!changed.remove(id)) {
            changed.add(id);
        }
        settings.put(FAVOURITES, String.join(",", changed));
    }

    /// The ids of what was placed last, newest first.
    List<String> recent() {
        return ids(RECENT);
    }

    void placed(String id) {
        List<String> changed = Stream.concat(Stream.of(id), recent().stream())
                .distinct()
                .limit(MOST_RECENT)
                .toList();
        settings.put(RECENT, String.join(",", changed));
    }

    boolean isOpen(PaletteSection section) {
        return settings.flag(OPEN + section.id(), section.isOpenAtFirst());
    }

    void setOpen(PaletteSection section, boolean isOpen) {
        settings.put(OPEN + section.id(), isOpen);
    }

    private List<String> ids(String key) {
        return settings.text(key).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }
}
