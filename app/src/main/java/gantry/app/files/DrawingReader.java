package gantry.app.files;

import gantry.app.files.FileDialogs.Message;
import gantry.app.jobs.Jobs;
import gantry.app.text.Texts;
import gantry.export.drawing.DrawingInPicture;
import gantry.export.drawing.Routes;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Perspective;
import gantry.model.format.DiagramFile;
import gantry.model.kind.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.SimpleListProperty;
import javafx.collections.FXCollections;

/// Reads drawings beside the JavaFX thread. What fails is told once.
final class DrawingReader {

    private static final Texts TEXTS = Texts.of(DrawingReader.class);

    private final Catalogue catalogue;
    private final DiagramFile format;
    private final FileStore store;
    private final FileDialogs dialogs;
    private final Jobs jobs;
    private final SimpleListProperty<Path> reading = new SimpleListProperty<>(FXCollections.observableArrayList());

    DrawingReader(Catalogue catalogue, FileStore store, FileDialogs dialogs, Jobs jobs) {
        this.catalogue = catalogue;
        this.format = new DiagramFile(catalogue);
        this.store = store;
        this.dialogs = dialogs;
        this.jobs = jobs;
    }

    /// The files that are being read at the moment.
    ReadOnlyListProperty<Path> readingProperty() {
        return reading;
    }

    /// Reads a file, a drawing or a picture that holds one; tells when it can't be read.
    ///
    /// @param newName what the drawing will be called, unless a picture holds it
    /// @param taker   gets the drawing once it is read
    void read(Path file, DocumentName newName, Consumer<LoadedDrawing> taker) {
        reading.add(file);
        jobs.background(() -> load(file), loaded -> {
            reading.remove(file);
            if (isUsable(loaded.reading(), newName)) {
                Diagram diagram = loaded.reading().diagram().orElseThrow();
                // A copy of what a picture holds: saving must not put a drawing where the picture is.
                DocumentName called = loaded.isPicture() ? DocumentName.ofPicture(file) : newName;
                taker.accept(new LoadedDrawing(
                        called, diagram, loaded.routes(), loaded.reading().problems(), loaded.stamp()));
            }
        }, failed -> {
            reading.remove(file);
            tellUnreadable(file, List.of(Reasons.of(failed)));
        });
    }

    private record Content(
            DiagramFile.Reading reading, Routes routes, Optional<FileStamp> stamp, boolean isPicture) {}

    private Content load(Path file) throws IOException {
        Optional<FileStamp> before = FileStamp.of(file);
        byte[] content = store.read(file);
        boolean isPicture = DrawingInPicture.isPicture(content);
        byte[] text = isPicture
                ? DrawingInPicture.read(content).orElseThrow(() -> new IOException(DrawingInPicture.NONE))
                : content;
        DiagramFile.Reading read = format.read(String.valueOf(file.getFileName()), text);
        Diagram shown = Perspective.of(read.diagram().orElseGet(Documents::blank), catalogue);
        return new Content(read, Routes.of(shown), before, isPicture);
    }

    private boolean isUsable(DiagramFile.Reading read, DocumentName newName) {
        if (read.diagram().isEmpty()) {
            List<String> places = read.problems().stream()
                    .map(problem -> problem.location() + ": " + problem.message())
                    .toList();
            tellUnreadable(Path.of(newName.file().map(Path::toString).orElse(newName.title())), places);
        }
        return read.diagram().isPresent();
    }

    private void tellUnreadable(Path file, List<String> reasons) {
        dialogs.tell(new Message(
                TEXTS.get("unreadable.title"), TEXTS.get("unreadable.text", file.getFileName()), reasons));
    }
}
