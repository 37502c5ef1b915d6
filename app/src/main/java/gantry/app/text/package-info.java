/// The words of the window, in one resource bundle per package.
///
/// Entry type: [gantry.app.text.Texts]. Uses nothing of Gantry.
/// To add a text: a line in the `texts.properties` of the package that shows it, and `TEXTS.get` there.
@NullMarked
package gantry.app.text;

import org.jspecify.annotations.NullMarked;
