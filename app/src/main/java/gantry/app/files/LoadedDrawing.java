package gantry.app.files;

import gantry.export.drawing.Routes;
import gantry.model.check.Problem;
import gantry.model.diagram.Diagram;
import java.util.List;
import java.util.Optional;

/// A drawing that was read, before a window shows it.
///
/// @param name     what it will be called
/// @param problems what reading it found
/// @param routes   the lines of what is shown of it, found where it was read
/// @param stamp    how its file looked; empty for a copy
public record LoadedDrawing(
        DocumentName name, Diagram diagram, Routes routes, List<Problem> problems, Optional<FileStamp> stamp) {

    public LoadedDrawing {
        problems = List.copyOf(problems);
    }
}
