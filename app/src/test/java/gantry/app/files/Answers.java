package gantry.app.files;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Plays the user before file dialogs: gives prepared answers and writes down what was said.
final class Answers implements FileDialogs {

    final List<String> said = new ArrayList<>();
    final Deque<Path> files = new ArrayDeque<>();
    Unsaved unsaved = Unsaved.CANCEL;
    boolean isConfirming = true;

    @Override
    public Optional<Path> chooseFileToOpen(FileType type, Optional<Path> start) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> chooseFileToSave(FileType type, Path suggestion) {
        said.add("save as " + suggestion.getFileName());
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> chooseFolder(String title, Optional<Path> start) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Unsaved askAboutUnsaved(String name) {
        said.add("unsaved " + name);
        return unsaved;
    }

    @Override
    public boolean confirm(Message message, String goOn) {
        said.add(message.title() + " " + message.details());
        return isConfirming;
    }

    @Override
    public void tell(Message message) {
        said.add(message.title() + " " + message.details());
    }

    @Override
    public void tellNextStep(Message message, String command) {
        said.add(message.title() + ": " + command);
    }
}
