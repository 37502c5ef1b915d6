package gantry.export.cli;

import gantry.export.drawing.DrawingInPicture;
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

/// Reads drawings, also those in pictures, for commands and says on the error stream what is wrong with them.
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
            Optional<byte[]> text = text(file, Files.readAllBytes(file));
            if (text.isEmpty()) {
                return Optional.empty();
            }
            DiagramFile.Reading reading = format.read(file.toString(), text.get());
            reading.problems().forEach(this::say);
            return reading.diagram();
        } catch (NoSuchFileException missing) {
            err.println("gantry: there is no file " + file);
        } catch (IOException unreadable) {
            err.println("gantry: can't read " + file + ": " + unreadable.getMessage());
        }
        return Optional.empty();
    }

    /// The text of the drawing: the file itself, or what a picture holds.
    private Optional<byte[]> text(Path file, byte[] content) {
        if (!DrawingInPicture.isPicture(content)) {
            return Optional.of(content);
        }
        try {
            Optional<byte[]> found = DrawingInPicture.read(content);
            if (found.isEmpty()) {
                err.println(file + ":1:1: error: " + DrawingInPicture.NONE);
            }
            return found;
        } catch (IOException damaged) {
            err.println(file + ":1:1: error: " + damaged.getMessage());
            return Optional.empty();
        }
    }

    private void say(Problem problem) {
        String place = problem.location() instanceof Location.InFile in ? in + ": " : "";
        err.println(place + problem.severity().id() + ": " + problem.message());
    }
}
