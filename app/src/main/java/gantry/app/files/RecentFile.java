package gantry.app.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A drawing that was open before, as the disk has it now.
///
/// @param changed when it was written last; empty when the file is gone
public record RecentFile(Path file, Optional<Instant> changed) {

    /// Asks the disk, which may take long for one in the network.
    public static RecentFile of(Path file) {
        try {
            return new RecentFile(file, Optional.of(Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException gone) {
            return new RecentFile(file, Optional.empty());
        }
    }

    public boolean isThere() {
        return changed.isPresent();
    }
}
