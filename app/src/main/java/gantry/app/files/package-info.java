/// Files on disk: opening, saving without losing anything, samples and exports.
///
/// Entry types: [gantry.app.files.Documents] and [gantry.app.files.Exports]. Uses the editor, jobs, settings and exports;
/// asks the user only through [gantry.app.files.FileDialogs].
/// To add an export: give another [gantry.app.files.ExportTarget] to [gantry.app.files.Exports].
@NullMarked
package gantry.app.files;

import org.jspecify.annotations.NullMarked;
