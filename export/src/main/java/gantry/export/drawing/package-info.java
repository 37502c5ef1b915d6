/// Drawing a diagram on anything: the screen, SVG, PNG, a recording for tests.
///
/// Entry types: [gantry.export.drawing.Picture] for whole files, [gantry.export.drawing.DiagramPainter] and
/// [gantry.export.drawing.Surface] for views. Uses the model and PDFBox; no JavaFX. AWT serves for shapes and images in
/// memory, never for a display, and for letters that the font of all drawings lacks, see [gantry.export.drawing.Typeface].
/// To add an output: implement `Surface`. To add a shape: paint it in a class beside `CardPainter`.
@NullMarked
package gantry.export.drawing;

import org.jspecify.annotations.NullMarked;
