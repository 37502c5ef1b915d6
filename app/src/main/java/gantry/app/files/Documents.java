package gantry.app.files;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.files.FileDialogs.FileType;
import gantry.app.files.FileDialogs.Message;
import gantry.app.jobs.Jobs;
import gantry.app.settings.Settings;
import gantry.export.drawing.DrawingInPicture;
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

    private final EditorSession session;
    private final FileStore store;
    private final FileDialogs dialogs;
    private final Jobs jobs;
    private final Settings settings;
    private final DiagramFile format;
    private final ReadOnlyObjectWrapper<DocumentName> name = new ReadOnlyObjectWrapper<>(DocumentName.UNTITLED);
    private final ReadOnlyListWrapper<Problem> warnings = new ReadOnlyListWrapper<>(
            FXCollections.observableArrayList());
    private final Deque<Runnable> afterWriting = new ArrayDeque<>();
    private Optional<FileStamp> stamp = Optional.empty();
    private boolean isWriting;
    private Runnable onOpened = () -> {};

    private record Opened(DiagramFile.Reading reading, Optional<FileStamp> stamp, boolean isPicture) {}

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
        whenSafe(() -> show(blank(), DocumentName.UNTITLED, List.of()));
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
        whenSafe(() -> read(sample.file(), new DocumentName(Optional.empty(), sample.title()), opened -> {}));
    }

    private void read(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        read(absolute, DocumentName.of(absolute), opened -> {
            if (opened.isPicture()) {
                // A copy of what the picture holds: saving must not put a drawing where the picture is.
                name.set(DocumentName.ofPicture(absolute));
            } else {
                stamp = opened.stamp();
                remember(absolute);
            }
        });
    }

    /// @param taken called once the drawing in the file has taken the place of the open one
    private void read(Path file, DocumentName newName, Consumer<Opened> taken) {
        Diagram expendable = session.state().diagram();
        jobs.background(() -> opened(file), opened -> {
            if (isUsable(opened, newName)) {
                replace(expendable, () -> {
                    show(opened.reading().diagram().orElseThrow(), newName, opened.reading().problems());
                    taken.accept(opened);
                });
            }
        }, failed -> tellUnreadable(file, List.of(reason(failed))));
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

    private Opened opened(Path file) throws IOException {
        Optional<FileStamp> before = FileStamp.of(file);
        byte[] content = store.read(file);
        boolean isPicture = DrawingInPicture.isPicture(content);
        byte[] text = isPicture
                ? DrawingInPicture.read(content).orElseThrow(() -> new IOException(DrawingInPicture.NONE))
                : content;
        return new Opened(format.read(String.valueOf(file.getFileName()), text), before, isPicture);
    }

    private boolean isUsable(Opened opened, DocumentName newName) {
        DiagramFile.Reading reading = opened.reading();
        if (reading.diagram().isEmpty()) {
            List<String> places = reading.problems().stream()
                    .map(problem -> problem.location() + ": " + problem.message())
                    .toList();
            tellUnreadable(Path.of(newName.file().map(Path::toString).orElse(newName.title())), places);
        }
        return reading.diagram().isPresent();
    }

    private void show(Diagram diagram, DocumentName newName, List<Problem> found) {
        name.set(newName);
        stamp = Optional.empty();
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
        whenWritten(() -> name.get().file().ifPresentOrElse(file -> {
            if (mayReplace(file)) {
                write(file, then);
            }
        }, () -> saveAs(then)));
    }

    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        Path suggestion = name.get().file().orElseGet(
                () -> directory().orElse(Path.of("")).resolve(name.get().fileName(FileType.DIAGRAM.extension())));
        dialogs.chooseFileToSave(FileType.DIAGRAM, suggestion)
                .ifPresent(file -> whenWritten(() -> write(withEnding(file), then)));
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
        isWriting = true;
        jobs.background(() -> {
            store.write(file, checked(diagram), FileStore.Backup.KEEP);
            return FileStamp.of(file);
        }, newStamp -> written(() -> {
            stamp = newStamp;
            name.set(DocumentName.of(file));
            session.saved(revision);
            remember(file);
            then.run();
        }), failed -> written(() -> dialogs.tell(new Message(
                "The drawing can't be saved",
                "Your changes are still open here. Save them in another place.",
                List.of(file + ": " + reason(failed))))));
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
            throw new IOException("The drawing would not read back as it is. This is a fault of Gantry;"
                    + " nothing was written.");
        }
        return content;
    }

    /// Runs `action` once there is nothing left to lose: saved, discarded, or nothing was changed.
    public void whenSafe(Runnable action) {
        whenWritten(() -> askFirst(action));
    }

    private void askFirst(Runnable action) {
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

    private void remember(Path file) {
        Optional.ofNullable(file.getParent()).ifPresent(parent -> settings.put("directory", parent));
        settings.opened(file);
    }

    private static String reason(Exception failed) {
        return Reasons.of(failed);
    }
}
