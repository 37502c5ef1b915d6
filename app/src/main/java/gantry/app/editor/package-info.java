/// The editor without a window: one session that holds one immutable state, history, selection and viewport.
///
/// Entry types: [gantry.app.editor.EditorSession] and [gantry.app.editor.EditorState]. Uses the model and
/// `javafx.base` only, so that every gesture can be tested without a toolkit.
/// To add something to the state: add it to [gantry.app.editor.EditorState] and a step to the session.
@NullMarked
package gantry.app.editor;

import org.jspecify.annotations.NullMarked;
