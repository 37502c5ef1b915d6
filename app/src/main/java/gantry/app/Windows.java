package gantry.app;

import gantry.app.files.LoadedDrawing;
import gantry.app.files.OtherWindows;
import gantry.app.shell.AllWindows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;

/// Owns the windows: opens them, finds the right one for a file, and closes them. A drawing is open in one window only.
final class Windows {

    private final Shared shared;
    private final List<WindowParts> all = new ArrayList<>();

    Windows(Shared shared) {
        this.shared = shared;
    }

    /// The windows in the order in which they were opened.
    List<WindowParts> all() {
        return List.copyOf(all);
    }

    /// Opens a window in a stage that the toolkit has made.
    ///
    /// @param file is read while the window is being built
    WindowParts open(Stage stage, Optional<Path> file) {
        return open(stage, Optional.empty(), parts -> file.ifPresent(parts::open), parts -> {});
    }

    /// Opens an empty window beside the one in front.
    WindowParts openNew() {
        return open(new Stage(), front(), parts -> {}, parts -> {});
    }

    private interface Step {
        void with(WindowParts parts);
    }

    private WindowParts open(Stage stage, Optional<WindowParts> beside, Step before, Step shown) {
        var parts = new WindowParts(stage, shared, this);
        all.add(parts);
        before.with(parts);
        parts.show(beside.map(WindowParts::stage));
        shown.with(parts);
        parts.begin();
        return parts;
    }

    private void show(LoadedDrawing drawing) {
        // Two requests for one file may have been under way.
        if (drawing.name().file().filter(this::bringToFront).isEmpty()) {
            open(new Stage(), front(), parts -> {}, parts -> parts.documents().show(drawing));
        }
    }

    /// The window that the user works in, else the one opened last.
    private Optional<WindowParts> front() {
        return all.stream()
                .filter(parts -> parts.stage().isFocused())
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    private boolean bringToFront(Path file) {
        Optional<WindowParts> holder = all.stream()
                .filter(parts -> parts.documents().holds(file) || isSame(parts, file))
                .findFirst();
        holder.ifPresent(Windows::bringToFront);
        return holder.isPresent();
    }

    /// Two paths may lead to one file.
    private static boolean isSame(WindowParts parts, Path file) {
        Optional<Path> shown = parts.documents().nameProperty().get().file();
        try {
            return shown.isPresent() && Files.exists(file) && Files.isSameFile(shown.get(), file);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void bringToFront(WindowParts parts) {
        parts.stage().setIconified(false);
        parts.stage().toFront();
        parts.stage().requestFocus();
    }

    private void close(WindowParts parts) {
        parts.documents().whenSafe(() -> closeWithoutAsking(parts));
    }

    private void closeWithoutAsking(WindowParts parts) {
        if (all.remove(parts)) {
            parts.close();
        }
    }

    /// Asks in each window before the first one closes, so that Cancel leaves all of them as they are.
    void quit() {
        ask(new ArrayDeque<>(all));
    }

    private void ask(Deque<WindowParts> waiting) {
        Optional<WindowParts> next = Optional.ofNullable(waiting.poll());
        next.filter(parts -> parts.documents().isDirty()).ifPresent(Windows::bringToFront);
        next.ifPresentOrElse(
                parts -> parts.documents().whenSafe(() -> ask(waiting)),
                () -> all().forEach(this::closeWithoutAsking));
    }

    /// Closes everything without asking; for the end of the program.
    void stop() {
        all().forEach(this::closeWithoutAsking);
        shared.jobs().close();
    }

    /// The windows as one of them lists them in its menus.
    AllWindows asSeenBy(WindowParts one) {
        return new AllWindows() {
            @Override
            public List<Entry> entries() {
                return all.stream()
                        .map(parts -> new Entry(
                                parts.documents().drawingTitle(), parts == one, () -> bringToFront(parts)))
                        .toList();
            }

            @Override
            public void openNew() {
                Windows.this.openNew();
            }

            @Override
            public void close() {
                Windows.this.close(one);
            }

            @Override
            public void quit() {
                Windows.this.quit();
            }
        };
    }

    /// The windows as the drawing of each of them knows them.
    OtherWindows asSeenByDrawings() {
        return new OtherWindows() {
            @Override
            public boolean bringToFront(Path file) {
                return Windows.this.bringToFront(file);
            }

            @Override
            public void show(LoadedDrawing drawing) {
                Windows.this.show(drawing);
            }
        };
    }
}
