package gantry.app.files;

import gantry.app.text.Texts;
import java.nio.file.Path;
import java.util.Optional;

/// Which file the open drawing belongs to.
///
/// @param file  empty for a drawing that was never saved
/// @param title what the window calls it
public record DocumentName(Optional<Path> file, String title) {

    /// Says nothing about a drawing, so that its folder's name is shown instead.
    private static final String USUAL = "diagram";

    private static final Texts TEXTS = Texts.of(DocumentName.class);

    static final DocumentName UNTITLED = new DocumentName(Optional.empty(), TEXTS.get("untitled"));

    /// What a drawing in `file` is called.
    public static DocumentName of(Path file) {
        String name = shortName(file);
        String title = Optional.of(file.toAbsolutePath())
                .filter(path -> name.equals(USUAL))
                .map(Path::getParent)
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse(name);
        return new DocumentName(Optional.of(file), title);
    }

    /// An unsaved drawing that came with a picture.
    static DocumentName ofPicture(Path file) {
        return new DocumentName(Optional.empty(), shortName(file).replaceFirst("\\.[^.]*$", ""));
    }

    /// The name without folders and without the ending that all drawings have.
    static String shortName(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = FileDialogs.FileType.DIAGRAM.extension();
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    /// A name that every file system accepts.
    String fileName(String extension) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}._ -]", "").strip().replace(' ', '-');
        return (plain.isEmpty() ? "diagram" : plain) + extension;
    }
}
