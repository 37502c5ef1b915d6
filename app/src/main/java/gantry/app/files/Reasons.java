package gantry.app.files;

import gantry.app.text.Texts;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// Says in words why the disk refused.
final class Reasons {

    private static final Texts TEXTS = Texts.of(Reasons.class);

    private Reasons() {}

    static String of(Exception failed) {
        return switch (failed) {
            case NoSuchFileException gone -> TEXTS.get("reason.gone", gone.getFile());
            case AccessDeniedException denied -> TEXTS.get("reason.denied", denied.getFile());
            case FileSystemException other ->
                TEXTS.get("reason.other", Optional.ofNullable(other.getReason()).orElse(""), other.getFile());
            default -> Optional.ofNullable(failed.getMessage()).orElse(failed.toString());
        };
    }
}
