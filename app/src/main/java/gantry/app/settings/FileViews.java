package gantry.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Remembers for the files closed last how the user looked at them. In the settings they are `view.0`, `view.1` … with the
/// newest first, each a line of zoom, place, page and path.
public final class FileViews {

    private static final int MOST = 50;
    private static final String KEY = "view.";
    private static final String BETWEEN = "\t";
    private static final int PARTS = 5;

    private final Settings settings;

    public FileViews(Settings settings) {
        this.settings = settings;
    }

    private record Entry(FileView view, String file) {

        static Optional<Entry> read(String line) {
            String[] parts = line.split(BETWEEN, PARTS);
            try {
                return parts.length == PARTS ? Optional.of(new Entry(view(parts), parts[PARTS - 1])) : Optional.empty();
            } catch (NumberFormatException nonsense) {
                return Optional.empty();
            }
        }

        private static FileView view(String[] parts) {
            return new FileView(number(parts[0]), number(parts[1]), number(parts[2]), parts[3]);
        }

        private static double number(String text) {
            double number = Double.parseDouble(text);
            if (!Double.isFinite(number)) {
                throw new NumberFormatException(text);
            }
            return number;
        }

        String line() {
            return String.join(BETWEEN, "" + view.zoom(), "" + view.x(), "" + view.y(), view.page(), file);
        }
    }

    /// How the file was looked at last.
    public Optional<FileView> of(Path file) {
        return entries().stream()
                .filter(entry -> entry.file().equals(name(file)))
                .map(Entry::view)
                .findFirst();
    }

    /// Puts the file first; the settings still have to be saved.
    public void remember(Path file, FileView view) {
        var changed = new ArrayList<>(entries());
        changed.removeIf(entry -> entry.file().equals(name(file)));
        changed.addFirst(new Entry(view, name(file)));
        for (int i = 0; i < Math.min(MOST, changed.size()); i++) {
            settings.put(KEY + i, changed.get(i).line());
        }
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < MOST; i++) {
            settings.text(KEY + i).flatMap(Entry::read).ifPresent(entries::add);
        }
        return entries;
    }

    private static String name(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
