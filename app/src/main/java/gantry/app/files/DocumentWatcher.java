package gantry.app.files;

import gantry.model.diagram.Diagram;
import java.nio.file.Path;

/// Is told when a window changes to another drawing, and what files hold.
public interface DocumentWatcher {

    /// Another drawing, `next`, is about to take the place of the one that is open.
    void leavingFor(LoadedDrawing next);

    /// Another drawing has taken the place of the one before.
    void opened();

    /// The file was just read or written and holds this drawing.
    void kept(Path file, Diagram content);
}
