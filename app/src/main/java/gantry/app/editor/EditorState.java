package gantry.app.editor;

import gantry.model.check.Checker;
import gantry.model.diagram.Diagram;

/// Everything that the window shows about one open drawing, immutable.
///
/// @param history   the committed diagram with its undo steps
/// @param shown     the diagram on screen: the committed one, or the preview of a running gesture
/// @param selection always within `shown`
/// @param view      what part is visible, and what the tool shows above it
/// @param tool      what mouse and keys mean
/// @param checks    what the last finished check found; may lag behind `shown` for a moment
public record EditorState(
        History history, Diagram shown, Selection selection, View view, ToolState tool, Checker.Result checks) {

    /// The visible part and what lies above the drawing.
    public record View(Viewport viewport, Overlay overlay) {}

    /// The committed diagram.
    public Diagram diagram() {
        return history.diagram();
    }

    public boolean isPreviewing() {
        return shown != history.diagram();
    }

    public Viewport viewport() {
        return view.viewport();
    }

    public Overlay overlay() {
        return view.overlay();
    }

    EditorState with(History changed) {
        Diagram committed = changed.diagram();
        return new EditorState(changed, committed, selection.within(committed), view, tool, checks);
    }

    EditorState with(Diagram changedShown) {
        return new EditorState(history, changedShown, selection.within(changedShown), view, tool, checks);
    }

    EditorState with(Selection changed) {
        return new EditorState(history, shown, changed.within(shown), view, tool, checks);
    }

    EditorState with(Viewport changed) {
        return new EditorState(history, shown, selection, new View(changed, view.overlay()), tool, checks);
    }

    EditorState with(Overlay changed) {
        return new EditorState(history, shown, selection, new View(view.viewport(), changed), tool, checks);
    }

    EditorState with(ToolState changed) {
        return new EditorState(history, shown, selection, view, changed, checks);
    }

    EditorState with(Checker.Result changed) {
        return new EditorState(history, shown, selection, view, tool, changed);
    }
}
