/// The command box: everything that can be done, added or found, by typing a few letters.
///
/// Entry type: [gantry.app.command.CommandBox]. Uses the controls only; who shows it says what it offers.
/// To offer something new: add it to the list that is handed in.
@NullMarked
package gantry.app.command;

import org.jspecify.annotations.NullMarked;
