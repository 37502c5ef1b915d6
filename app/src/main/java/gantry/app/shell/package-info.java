/// The window around the canvas: actions, menus, tool bar, panels, drawer and status line.
///
/// Entry types: [gantry.app.shell.Shell] and [gantry.app.shell.Actions]. May use every package of the app except the
/// start.
/// To add a command: add an [gantry.app.shell.Action] in the class of its menu and name it in `Menus`.
@NullMarked
package gantry.app.shell;

import org.jspecify.annotations.NullMarked;
