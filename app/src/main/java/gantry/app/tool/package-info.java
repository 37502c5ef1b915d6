/// What the mouse and the keys do on the canvas, without a toolkit: tools as states, and commands of menus and keys.
///
/// Entry types: [gantry.app.tool.Workbench], which all tools share, [gantry.app.tool.select.Idle], the tool to start
/// with, and [gantry.app.tool.Commands]. Uses the editor, the model and the routes of the drawing; no `javafx.scene`.
/// To add a tool: write a package with a waiting state that implements [gantry.app.editor.ToolState] and one
/// [gantry.app.tool.Gesture] per moment of its gesture.
@NullMarked
package gantry.app.tool;

import org.jspecify.annotations.NullMarked;
