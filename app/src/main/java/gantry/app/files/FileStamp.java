package gantry.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// How a file looked when it was last read or written; tells whether another program has changed it since.
public record FileStamp(long size, FileTime modified) {

    /// Empty when there is no such file.
    static Optional<FileStamp> of(Path file) throws IOException {
        try {
            return Optional.of(new FileStamp(Files.size(file), Files.getLastModifiedTime(file)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }
}
