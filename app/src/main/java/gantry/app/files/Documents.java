package gantry.app.files;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.editor.History;
import gantry.app.files.FileDialogs.FileType;
import gantry.app.files.FileDialogs.Message;
import gantry.app.jobs.Jobs;
import gantry.app.settings.Settings;
import gantry.app.text.Texts;
import gantry.export.drawing.Routes;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.format.DiagramFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;

/// The open drawing as a file: new, open, save, and never losing unsaved work without asking.
///
/// Reading and writing happen beside the JavaFX thread. What fails is told once and leaves the open drawing as it was.
/// Writes follow one another in the order of the saves, and nothing replaces the drawing while one runs.
public final class Documents {

    private static final Texts TEXTS = Texts.of(Documents.class);

    private final EditorSession session;
    private final FileStore store;
    private final FileDialogs dialogs;
    private final Jobs jobs;
    private final Settings settings;
    private final DiagramFile format;
    private final DrawingReader reader;
    private final ReadOnlyObjectWrapper<DocumentName> name = new ReadOnlyObjectWrapper<>(DocumentName.UNTITLED);
    private final ReadOnlyListWrapper<Problem> warnings = new ReadOnlyListWrapper<>(
            FXCollections.observableArrayList());
    private final Deque<Runnable> afterWriting = new ArrayDeque<>();
    private Optional<FileStamp> stamp = Optional.empty();
    private boolean isWriting;
    private Optional<DocumentWatcher> watcher = Optional.empty();
    private Optional<OtherWindows> windows = Optional.empty();

    public Documents(EditorSession session, FileStore store, FileDialogs dialogs, Jobs jobs, Settings settings) {
        this.session = session;
        this.store = store;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.settings = settings;
        this.format = new DiagramFile(session.catalogue());
        this.reader = new DrawingReader(session.catalogue(), store, dialogs, jobs);
    }

    /// An empty drawing with an identity of its own.
    public static Diagram blank() {
        return Diagram.empty(UUID.randomUUID().toString(), "");
    }

    public void setWatcher(DocumentWatcher told) {
        watcher = Optional.of(told);
    }

    /// Without other windows, everything is opened in place of the drawing that is open.
    public void setWindows(OtherWindows others) {
        windows = Optional.of(others);
    }

    public ReadOnlyObjectProperty<DocumentName> nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// What opening the drawing found, such as kinds that this version doesn't know.
    public ReadOnlyListProperty<Problem> warnings() {
        return warnings.getReadOnlyProperty();
    }

    /// True while a file is being read.
    public BooleanExpression readingProperty() {
        return reader.readingProperty().emptyProperty().not();
    }

    /// Whether the file is open here, or will be in a moment.
    public boolean holds(Path file) {
        return reader.readingProperty().contains(file) || name.get().file().filter(file::equals).isPresent();
    }

    /// True for an empty drawing that never was anything else: nothing is lost when another one takes its place.
    public boolean isUntouched() {
        return reader.readingProperty().isEmpty() && isBlank();
    }

    private boolean isBlank() {
        History history = session.state().history();
        return name.get().file().isEmpty()
                && !isWriting
                && history.diagram().isEmpty()
                && history.undoStep().isEmpty()
                && history.redoStep().isEmpty();
    }

    public void forgetWarnings() {
        warnings.clear();
    }

    /// `name* – Gantry`, with the star when there is something to save.
    public String windowTitle() {
        return TEXTS.get("window.title", drawingTitle());
    }

    /// `name*`, with the star when there is something to save.
    public String drawingTitle() {
        return name.get().title() + (isDirty() ? "*" : "");
    }

    public boolean isDirty() {
        return session.state().history().isDirty();
    }

    public void createNew() {
        Diagram blank = blank();
        whenSafe(() -> show(new LoadedDrawing(
                DocumentName.UNTITLED, blank, Routes.of(blank), List.of(), Optional.empty())));
    }

    /// Asks which file to open.
    public void open() {
        Optional<Path> chosen = dialogs.chooseFileToOpen(FileType.DIAGRAM, directory());
        chosen.ifPresent(this::open);
    }

    /// Opens the file here when the open drawing is untouched, else in a new window; the window that shows it already
    /// comes to the front instead.
    public void open(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        if (windows.filter(others -> others.bringToFront(absolute)).isEmpty()) {
            open(absolute, DocumentName.of(absolute));
        }
    }

    /// Opens a copy of the sample, so that saving asks for a place of its own; where is decided as for files.
    public void open(Samples.Sample sample) {
        openCopy(sample.file(), sample.title());
    }

    /// Opens a copy of the file's drawing, which is called `title` until it is saved somewhere.
    public void openCopy(Path file, String title) {
        open(file, new DocumentName(Optional.empty(), title));
    }

    /// Opens a copy of the sample in place of the open drawing.
    public void openHere(Samples.Sample sample) {
        openHere(sample.file(), copyOf(sample));
    }

    public void openInNewWindow(Samples.Sample sample) {
        windows.ifPresent(others -> reader.read(sample.file(), copyOf(sample), others::show));
    }

    /// Reads a sample for something else than opening it; tells when it can't be read.
    public void read(Samples.Sample sample, Consumer<Diagram> use) {
        reader.read(sample.file(), copyOf(sample), loaded -> use.accept(loaded.diagram()));
    }

    private static DocumentName copyOf(Samples.Sample sample) {
        return new DocumentName(Optional.empty(), sample.title());
    }

    private void open(Path file, DocumentName newName) {
        if (windows.isEmpty()) {
            openHere(file, newName);
        } else if (isUntouched()) {
            // Meanwhile the user may have begun to draw.
            reader.read(file, newName, loaded -> {
                if (isBlank()) {
                    show(loaded);
                } else {
                    windows.get().show(loaded);
                }
            });
        } else {
            reader.read(file, newName, windows.get()::show);
        }
    }

    private void openHere(Path file, DocumentName newName) {
        whenSafe(() -> {
            Diagram expendable = session.state().diagram();
            reader.read(file, newName, loaded -> replace(expendable, () -> show(loaded)));
        });
    }

    /// What was drawn while the file was being read is asked about; what the user gave up before isn't asked about again.
    private void replace(Diagram expendable, Runnable show) {
        whenWritten(() -> {
            if (session.state().diagram() == expendable) {
                show.run();
            } else {
                whenSafe(show);
            }
        });
    }

    /// Puts the drawing in place of the open one, whatever that is.
    public void show(LoadedDrawing drawing) {
        watcher.ifPresent(each -> each.leavingFor(drawing));
        name.set(drawing.name());
        stamp = drawing.name().file().flatMap(file -> drawing.stamp());
        warnings.setAll(drawing.problems());
        session.open(drawing.diagram());
        watcher.ifPresent(DocumentWatcher::opened);
        drawing.name().file().ifPresent(file -> remember(file, drawing.diagram()));
    }

    public void save() {
        save(() -> {});
    }

    /// Saves and then runs `then`, unless saving fails or the user cancels.
    private void save(Runnable then) {
        whenWritten(
                () -> name.get().file().ifPresentOrElse(file -> writeAgain(file, settled(), then), () -> saveAs(then)));
    }

    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        Path suggestion = name.get().file().orElseGet(
                () -> directory().orElse(Path.of("")).resolve(name.get().fileName(FileType.DIAGRAM.extension())));
        dialogs.chooseFileToSave(FileType.DIAGRAM, suggestion)
                .ifPresent(file -> whenWritten(() -> write(withEnding(file), settled(), then)));
    }

    private static Path withEnding(Path file) {
        String text = String.valueOf(file.getFileName());
        return text.contains(".") ? file : file.resolveSibling(text + FileType.DIAGRAM.extension());
    }

    /// Writes the open file, unless somebody else has changed it and the user wants to keep that.
    private void writeAgain(Path file, EditorState saved, Runnable then) {
        isWriting = true;
        jobs.background(() -> FileStamp.of(file), now -> {
            if (now.isEmpty() || stamp.equals(now) || mayReplace(file)) {
                write(file, saved, then);
            } else {
                written(() -> {});
            }
        }, unreadable -> {
            // Writing meets the same fault and reports it.
            write(file, saved, then);
        });
    }

    private boolean mayReplace(Path file) {
        return dialogs.confirm(new Message(
                TEXTS.get("changed.title"),
                TEXTS.get("changed.text", file.getFileName()),
                List.of(file.toString())), TEXTS.get("changed.replace"));
    }

    /// What is there once all that still moves has come to its end.
    private EditorState settled() {
        session.settle();
        return session.state();
    }

    private void write(Path file, EditorState saved, Runnable then) {
        Diagram diagram = saved.diagram();
        long revision = saved.history().revision();
        isWriting = true;
        jobs.background(() -> {
            store.write(file, checked(diagram), FileStore.Backup.KEEP);
            return FileStamp.of(file);
        }, newStamp -> written(() -> {
            stamp = newStamp;
            name.set(DocumentName.of(file));
            session.saved(revision);
            remember(file, diagram);
            then.run();
        }), failed -> written(() -> dialogs.tell(new Message(
                TEXTS.get("unwritable.title"),
                TEXTS.get("unwritable.text"),
                List.of(file + ": " + Reasons.of(failed))))));
    }

    /// Runs `step` when no write is under way: now, or after the one that runs.
    private void whenWritten(Runnable step) {
        if (isWriting) {
            afterWriting.add(step);
        } else {
            step.run();
        }
    }

    private void written(Runnable conclusion) {
        isWriting = false;
        conclusion.run();
        while (!isWriting && !afterWriting.isEmpty()) {
            afterWriting.remove().run();
        }
    }

    /// The bytes of the file, read back once: a fault in writing must not replace a good file.
    private byte[] checked(Diagram diagram) throws IOException {
        byte[] content = format.write(diagram).getBytes(StandardCharsets.UTF_8);
        if (!format.read("", content).diagram().equals(Optional.of(diagram))) {
            throw new IOException(TEXTS.get("unfaithful"));
        }
        return content;
    }

    /// Runs `action` once there is nothing left to lose: saved, discarded, or nothing was changed.
    public void whenSafe(Runnable action) {
        whenWritten(() -> askFirst(action));
    }

    private void askFirst(Runnable action) {
        session.settle();
        if (!isDirty()) {
            action.run();
            return;
        }
        switch (dialogs.askAboutUnsaved(name.get().title())) {
            case SAVE -> save(() -> whenSafe(action));
            case DISCARD -> action.run();
            case CANCEL -> session.cancelPreview();
        }
    }

    private Optional<Path> directory() {
        return settings.text("directory").map(Path::of);
    }

    private void remember(Path file, Diagram content) {
        Optional.ofNullable(file.getParent()).ifPresent(parent -> settings.put("directory", parent));
        settings.opened(file);
        watcher.ifPresent(told -> told.kept(file, content));
    }
}
