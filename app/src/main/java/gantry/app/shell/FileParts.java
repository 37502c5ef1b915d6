package gantry.app.shell;

import gantry.app.files.Documents;
import gantry.app.files.ExportTarget;
import gantry.app.files.Exports;
import gantry.app.files.PictureBoard;
import gantry.app.files.Pictures;
import gantry.app.files.Samples;
import gantry.app.start.GalleryDialog;
import gantry.app.start.StartPage;
import java.util.List;

/// What the File, Window and Export menus work with.
///
/// @param board takes copied pictures
public record FileParts(
        Documents documents,
        Exports exports,
        List<ExportTarget> targets,
        Pictures pictures,
        PictureBoard board,
        Starters starters,
        AllWindows windows) {

    /// What one can begin with.
    public record Starters(Samples samples, StartPage page, GalleryDialog gallery) {}
}
