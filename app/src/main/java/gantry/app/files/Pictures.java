package gantry.app.files;

import gantry.app.editor.EditorSession;
import gantry.app.editor.EditorState;
import gantry.app.files.FileDialogs.FileType;
import gantry.app.files.FileDialogs.Message;
import gantry.app.jobs.Jobs;
import gantry.app.settings.Settings;
import gantry.app.text.Texts;
import gantry.export.drawing.Picture;
import gantry.export.drawing.PictureFormat;
import gantry.model.kind.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes pictures of the open drawing: as files, for the clipboard, and small ones to look at before. All of it happens
/// beside the JavaFX thread.
public final class Pictures {

    private static final Texts TEXTS = Texts.of(Pictures.class);

    private final EditorSession session;
    private final Documents documents;
    private final FileStore store;
    private final FileDialogs dialogs;
    private final Jobs jobs;
    private final Settings settings;

    /// The picture on the clipboard.
    private record Copied(byte[] png, String drawing) {}

    public Pictures(
            EditorSession session, Documents documents, FileStore store, FileDialogs dialogs, Jobs jobs,
            Settings settings) {
        this.session = session;
        this.documents = documents;
        this.store = store;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.settings = settings;
    }

    /// Asks where and writes the file.
    public void save(PictureChoice choice) {
        EditorState state = session.state();
        PictureFormat format = choice.format();
        Path folder = settings.text(Exports.DIRECTORY).map(Path::of).orElse(Path.of(""));
        Path suggestion = folder.resolve(documents.nameProperty().get().fileName(format.extension()));
        var type = new FileType(TEXTS.get("pictures.files", format.name()), format.extension());
        dialogs.chooseFileToSave(type, suggestion).map(file -> withEnding(file, format)).ifPresent(
                file -> jobs.background(
                        () -> write(file, picture(state, choice), format),
                        shortfall -> written(file, shortfall),
                        failed -> dialogs.tell(new Message(
                                TEXTS.get("pictures.failed"), TEXTS.get("pictures.nothing"),
                                List.of(Reasons.of(failed))))));
    }

    private Picture picture(EditorState state, PictureChoice choice) {
        Catalogue catalogue = session.catalogue();
        return Picture.of(state.diagram(), catalogue, choice.options(state, catalogue));
    }

    private static Path withEnding(Path file, PictureFormat format) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + format.extension());
    }

    private Optional<String> write(Path file, Picture picture, PictureFormat format) throws IOException {
        store.write(file, picture.in(format), FileStore.Backup.NONE);
        return picture.shortfall(format);
    }

    private void written(Path file, Optional<String> shortfall) {
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .ifPresent(folder -> settings.put(Exports.DIRECTORY, folder));
        settings.save();
        dialogs.tellNextStep(
                new Message(
                        TEXTS.get("pictures.ready"), shortfall.orElse(TEXTS.get("pictures.written")),
                        List.of(file.toString())),
                "");
    }

    /// A small PNG image of what [#save] would draw.
    ///
    /// @param most pixels in width and height
    /// @param show gets the image, unless another one was asked for meanwhile
    public void preview(PictureChoice choice, int most, Consumer<byte[]> show) {
        EditorState state = session.state();
        jobs.latest("picture.preview", token -> picture(state, choice).preview(most), show);
    }

    /// Puts a picture of what is selected on the clipboard, of everything when nothing is.
    ///
    /// @param bridges true to lead lines over those that they cross
    public void copy(PictureBoard board, boolean bridges) {
        EditorState state = session.state();
        PictureChoice usual = PictureChoice.usual(PictureFormat.PNG);
        var choice = new PictureChoice(
                PictureFormat.PNG, PictureScope.SELECTION, usual.theme(), usual.scale(), false, bridges, false);
        jobs.background(
                () -> {
                    Picture picture = picture(state, choice);
                    return new Copied(picture.in(PictureFormat.PNG), picture.drawing());
                },
                copied -> board.put(copied.png(), copied.drawing()),
                failed -> dialogs.tell(new Message(
                        TEXTS.get("pictures.failed"), TEXTS.get("pictures.nothing"), List.of(Reasons.of(failed)))));
    }
}
