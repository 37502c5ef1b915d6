package gantry.app.files;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.files.FileDialogs.FileType;
import gantry.app.files.FileDialogs.Message;
import gantry.app.jobs.Jobs;
import gantry.app.settings.Settings;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.format.DiagramFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;

/// The open drawing as a file: new, open, save, and never losing unsaved work without asking.
///
/// Reading and writing happen beside the JavaFX thread. What fails is told once and leaves the open drawing as it was.
public final class Documents {

    private final EditorSession session;
    private final FileStore store;
    private final FileDialogs dialogs;
    private final Jobs jobs;
    private final Settings settings;
    private final DiagramFile format;
    private final ReadOnlyObjectWrapper<DocumentName> name = new ReadOnlyObjectWrapper<>(DocumentName.UNTITLED);
    private final ReadOnlyListWrapper<Problem> warnings = new ReadOnlyListWrapper<>(
            FXCollections.observableArrayList());
    private Optional<FileStamp> stamp = Optional.empty();
    private Runnable onOpened = () -> {};

    private record Opened(DiagramFile.Reading reading, Optional<FileStamp> stamp) {}

    public Documents(EditorSession session, FileStore store, FileDialogs dialogs, Jobs jobs, Settings settings) {
        this.session = session;
        this.store = store;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.settings = settings;
        this.format = new DiagramFile(session.catalogue());
    }

    /// An empty drawing with an identity of its own.
    public static Diagram blank() {
        return Diagram.empty(UUID.randomUUID().toString(), "");
    }

    /// Called after another drawing has taken the place of the old one.
    public void setOnOpened(Runnable action) {
        onOpened = action;
    }

    public ReadOnlyObjectProperty<DocumentName> nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// What opening the drawing found, such as kinds that this version doesn't know.
    public ReadOnlyListProperty<Problem> warnings() {
        return warnings.getReadOnlyProperty();
    }

    public void forgetWarnings() {
        warnings.clear();
    }

    /// `name* – Gantry`, with the star when there is something to save.
    public String windowTitle() {
        return name.get().title() + (isDirty() ? "*" : "") + " – Gantry";
    }

    private boolean isDirty() {
        return session.state().history().isDirty();
    }

    public void createNew() {
        whenSafe(() -> show(blank(), DocumentName.UNTITLED, Optional.empty(), List.of()));
    }

    /// Asks which file to open.
    public void open() {
        whenSafe(() -> dialogs.chooseFileToOpen(FileType.DIAGRAM, directory()).ifPresent(this::read));
    }

    public void open(Path file) {
        whenSafe(() -> read(file));
    }

    /// Opens a copy of the sample, so that saving asks for a place of its own.
    public void open(Samples.Sample sample) {
        whenSafe(() -> jobs.background(
                () -> opened(sample.file()),
                opened -> take(opened, new DocumentName(Optional.empty(), sample.title())),
                failed -> tellUnreadable(sample.file(), List.of(reason(failed)))));
    }

    private void read(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        jobs.background(() -> opened(absolute), opened -> {
            if (take(opened, DocumentName.of(absolute))) {
                stamp = opened.stamp();
                remember(absolute);
            }
        }, failed -> tellUnreadable(absolute, List.of(reason(failed))));
    }

    private Opened opened(Path file) throws IOException {
        Optional<FileStamp> before = FileStamp.of(file);
        return new Opened(format.read(String.valueOf(file.getFileName()), store.read(file)), before);
    }

    private boolean take(Opened opened, DocumentName newName) {
        DiagramFile.Reading reading = opened.reading();
        if (reading.diagram().isEmpty()) {
            List<String> places = reading.problems().stream()
                    .map(problem -> problem.location() + ": " + problem.message())
                    .toList();
            tellUnreadable(Path.of(newName.file().map(Path::toString).orElse(newName.title())), places);
            return false;
        }
        show(reading.diagram().orElseThrow(), newName, Optional.empty(), reading.problems());
        return true;
    }

    private void show(Diagram diagram, DocumentName newName, Optional<FileStamp> newStamp, List<Problem> found) {
        name.set(newName);
        stamp = newStamp;
        warnings.setAll(found);
        session.open(diagram);
        onOpened.run();
    }

    private void tellUnreadable(Path file, List<String> reasons) {
        dialogs.tell(new Message(
                "The drawing can't be opened",
                file.getFileName() + " was left alone, and so was the drawing that is open.",
                reasons));
    }

    public void save() {
        save(() -> {});
    }

    /// Saves and then runs `then`, unless saving fails or the user cancels.
    private void save(Runnable then) {
        name.get().file().ifPresentOrElse(file -> {
            if (mayReplace(file)) {
                write(file, then);
            }
        }, () -> saveAs(then));
    }

    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        Path suggestion = name.get().file().orElseGet(
                () -> directory().orElse(Path.of("")).resolve(name.get().fileName(FileType.DIAGRAM.extension())));
        dialogs.chooseFileToSave(FileType.DIAGRAM, suggestion).ifPresent(file -> write(withEnding(file), then));
    }

    private static Path withEnding(Path file) {
        String text = String.valueOf(file.getFileName());
        return text.contains(".") ? file : file.resolveSibling(text + FileType.DIAGRAM.extension());
    }

    private boolean mayReplace(Path file) {
        try {
            Optional<FileStamp> now = FileStamp.of(file);
            return now.isEmpty()
                    || stamp.equals(now)
                    || dialogs.confirm(new Message(
                            "The file has changed on disk",
                            "Another program has written " + file.getFileName()
                                    + " since it was opened here. Saving replaces that version; it is kept as a .bak file.",
                            List.of(file.toString())), "Replace it");
        } catch (IOException unreadable) {
            // Writing meets the same fault and reports it.
            return true;
        }
    }

    private void write(Path file, Runnable then) {
        EditorState saved = session.state();
        Diagram diagram = saved.diagram();
        long revision = saved.history().revision();
        jobs.background(() -> {
            store.write(file, checked(diagram), FileStore.Backup.KEEP);
            return FileStamp.of(file);
        }, newStamp -> {
            stamp = newStamp;
            name.set(DocumentName.of(file));
            session.saved(revision);
            remember(file);
            then.run();
        }, failed -> dialogs.tell(new Message(
                "The drawing can't be saved",
                "Your changes are still open here. Save them in another place.",
                List.of(file + ": " + reason(failed)))));
    }

    /// The bytes of the file, read back once: a fault in writing must not replace a good file.
    private byte[] checked(Diagram diagram) throws IOException {
        byte[] content = format.write(diagram).getBytes(StandardCharsets.UTF_8);
        if (!format.read("", content).diagram().equals(Optional.of(diagram))) {
            throw new IOException("The drawing would not read back as it is. This is a fault of Gantry;"
                    + " nothing was written.");
        }
        return content;
    }

    /// Runs `action` once there is nothing left to lose: saved, discarded, or nothing was changed.
    public void whenSafe(Runnable action) {
        if (!isDirty()) {
            action.run();
            return;
        }
        switch (dialogs.askAboutUnsaved(name.get().title())) {
            case SAVE -> save(action);
            case DISCARD -> action.run();
            case CANCEL -> session.cancelPreview();
        }
    }

    private Optional<Path> directory() {
        return settings.text("directory").map(Path::of);
    }

    private void remember(Path file) {
        Optional.ofNullable(file.getParent()).ifPresent(parent -> settings.put("directory", parent));
        settings.opened(file);
    }

    private static String reason(Exception failed) {
        return Reasons.of(failed);
    }
}
