package gantry.export.cli;

import gantry.model.check.Location;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import gantry.model.format.DiagramFile;
import gantry.model.format.FormatVersion;
import gantry.model.kind.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads drawings for commands and says on the error stream what is wrong with them.
final class DrawingFiles {

    private final DiagramFile format;
    private final PrintWriter err;

    DrawingFiles(Catalogue catalogue, PrintWriter err) {
        this.format = new DiagramFile(catalogue);
        this.err = err;
    }

    /// The drawing in `file`; empty when it can't be used, which has then been said.
    Optional<Diagram> read(Path file) {
        try {
            long size = Files.size(file);
            if (size > FormatVersion.MAX_BYTES) {
                err.println(file + ":1:1: error: " + DiagramFile.tooLarge(size));
                return Optional.empty();
            }
            DiagramFile.Reading reading = format.read(file.toString(), Files.readAllBytes(file));
            reading.problems().forEach(this::say);
            return reading.diagram();
        } catch (NoSuchFileException missing) {
            err.println("gantry: there is no file " + file);
        } catch (IOException unreadable) {
            err.println("gantry: can't read " + file + ": " + unreadable.getMessage());
        }
        return Optional.empty();
    }

    private void say(Problem problem) {
        String place = problem.location() instanceof Location.InFile in ? in + ": " : "";
        err.println(place + problem.severity().id() + ": " + problem.message());
    }
}
