package gantry.app.shell;

import gantry.app.files.Documents;
import gantry.app.files.ExportTarget;
import gantry.app.files.Exports;
import gantry.app.files.PictureBoard;
import gantry.app.files.Pictures;
import gantry.app.files.Samples;
import java.util.List;

/// What the File and Export menus work with.
///
/// @param board takes copied pictures
public record FileParts(
        Documents documents, Exports exports, List<ExportTarget> targets, Samples samples, Pictures pictures,
        PictureBoard board) {}
