/// Where a drawing begins: recent files and samples as cards with pictures, on the page of an empty window and in the gallery.
///
/// Entry types: [gantry.app.start.StartPage] and [gantry.app.start.GalleryDialog]. Uses files, settings, theme and control;
/// knows neither the editor nor the window.
/// To add a sample: add a folder to `samples`; it appears by itself.
@NullMarked
package gantry.app.start;

import org.jspecify.annotations.NullMarked;
