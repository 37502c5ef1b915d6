/// What the program remembers between two starts: recent files, sizes, theme.
///
/// Entry type: [gantry.app.settings.Settings]. Uses nothing of Gantry.
/// To remember something new: choose a key and read it with its default where it is used.
@NullMarked
package gantry.app.settings;

import org.jspecify.annotations.NullMarked;
