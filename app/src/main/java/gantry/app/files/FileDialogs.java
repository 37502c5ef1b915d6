package gantry.app.files;

import gantry.app.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Everything that working with files asks the user.
public interface FileDialogs {

    /// What to do with unsaved changes.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// What a chooser offers to choose.
    ///
    /// @param extension with a leading dot, such as `.gantry.json`
    record FileType(String title, String extension) {

        private static final Texts TEXTS = Texts.of(FileType.class);
        static final FileType DIAGRAM = new FileType(TEXTS.get("files.drawings"), ".gantry.json");
    }

    /// A message with details to read below it.
    record Message(String title, String text, List<String> details) {

        public Message {
            details = List.copyOf(details);
        }
    }

    Optional<Path> chooseFileToOpen(FileType type, Optional<Path> start);

    /// @param suggestion where the chooser starts, with a file name
    Optional<Path> chooseFileToSave(FileType type, Path suggestion);

    Optional<Path> chooseFolder(String title, Optional<Path> start);

    Unsaved askAboutUnsaved(String name);

    /// @return true when the user chose `goOn`
    boolean confirm(Message message, String goOn);

    void tell(Message message);

    /// Says that something was written, with a command to copy and run next; the command may be empty.
    void tellNextStep(Message message, String command);
}
