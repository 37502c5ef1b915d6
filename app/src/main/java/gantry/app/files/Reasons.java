package gantry.app.files;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// Says in words why the disk refused.
final class Reasons {

    private Reasons() {}

    static String of(Exception failed) {
        return switch (failed) {
            case NoSuchFileException gone -> "There is no such file: " + gone.getFile();
            case AccessDeniedException denied -> "Access to " + denied.getFile() + " isn't allowed.";
            case FileSystemException other ->
                Optional.ofNullable(other.getReason()).orElse("") + " (" + other.getFile() + ")";
            default -> Optional.ofNullable(failed.getMessage()).orElse(failed.toString());
        };
    }
}
