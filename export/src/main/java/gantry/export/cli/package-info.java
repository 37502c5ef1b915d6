/// The command line: one class per command. Runs without a display and never loads the window toolkit.
///
/// Entry type: [gantry.export.cli.GantryCommand]. May use everything in model and export; nothing uses it but the
/// app's main class. To add a command: write a class here and name it in [gantry.export.cli.GantryCommand].
@NullMarked
package gantry.export.cli;

import org.jspecify.annotations.NullMarked;
