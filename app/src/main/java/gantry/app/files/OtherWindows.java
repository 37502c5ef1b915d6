package gantry.app.files;

import java.nio.file.Path;

/// All windows of the program, as the drawing of one of them knows them.
public interface OtherWindows {

    /// Leads to the window that shows the file or is about to.
    ///
    /// @return false when none does
    boolean bringToFront(Path file);

    /// Shows the drawing in a new window.
    void show(LoadedDrawing drawing);
}
