package gantry.app.settings;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;

/// Named values in one text file. Settings are a comfort: a file that can't be read or written is logged and never
/// stops the program.
public final class Settings {

    private static final System.Logger LOG = System.getLogger(Settings.class.getName());
    private static final int MOST_RECENT = 10;
    private static final String RECENT = "recent.";

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();
    private final ReadOnlyListWrapper<Path> recent = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    /// Reads the settings in `file`; without such a file everything has its default.
    public Settings(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            load();
        }
    }

    private void load() {
        try {
            var read = new Properties();
            read.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
            for (int i = 0; i < MOST_RECENT; i++) {
                text(RECENT + i).map(Path::of).ifPresent(recent::add);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.log(Level.WARNING, "the settings in " + file + " can't be read, defaults are used: " + unreadable);
        }
    }

    /// The folder that holds the settings; what else is kept for the user goes beside them.
    public Path folder() {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public double number(String key, double otherwise) {
        try {
            double number = text(key).map(Double::valueOf).orElse(otherwise);
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    public boolean flag(String key, boolean otherwise) {
        return text(key).map(Boolean::valueOf).orElse(otherwise);
    }

    /// Remembers a text, number or flag until [#save].
    public void put(String key, Object value) {
        values.put(key, String.valueOf(value));
    }

    /// The files opened or saved last, newest first.
    public ReadOnlyListProperty<Path> recentFiles() {
        return recent.getReadOnlyProperty();
    }

    /// Puts `path` first.
    public void opened(Path path) {
        List<Path> files = new ArrayList<>(recent.get());
        files.remove(path);
        files.addFirst(path);
        recent.setAll(files.subList(0, Math.min(MOST_RECENT, files.size())));
        save();
    }

    public void forget(Path path) {
        recent.remove(path);
        save();
    }

    public void forgetRecentFiles() {
        recent.clear();
        save();
    }

    /// Writes the file.
    public void save() {
        values.keySet().removeIf(key -> key.startsWith(RECENT));
        for (int i = 0; i < recent.size(); i++) {
            values.put(RECENT + i, recent.get(i).toString());
        }
        var text = new StringBuilder();
        values.forEach((key, value) -> text.append(key).append('=').append(escaped(value)).append('\n'));
        try {
            Path directory = file.toAbsolutePath().getParent();
            Files.createDirectories(directory);
            Path fresh = Files.createTempFile(directory, "settings", ".tmp");
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | InvalidPathException unwritable) {
            LOG.log(Level.WARNING, "the settings can't be written to " + file + ": " + unwritable);
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
    }
}
