package gantry.app.editor;

import gantry.model.check.Checker;
import gantry.model.diagram.Diagram;
import gantry.model.diagram.Perspective;
import gantry.model.kind.Catalogue;

/// Everything that the window shows about one open drawing, immutable.
///
/// @param history   the committed diagram with its undo steps
/// @param sheet     the diagram on screen: the committed one, or the preview of a running gesture
/// @param selection always within the sheet, hidden parts included
/// @param view      what part is visible, and what the tool shows above it
/// @param tool      what mouse and keys mean
/// @param checks    what the last finished check found; may lag behind `shown` for a moment
public record EditorState(
        History history, Sheet sheet, Selection selection, View view, ToolState tool, Checker.Result checks) {

    /// The diagram on screen.
    ///
    /// @param whole all of it
    /// @param shown what its reader sees, see [Perspective]
    public record Sheet(Diagram whole, Diagram shown) {

        static Sheet of(Diagram whole, Catalogue catalogue) {
            return new Sheet(whole, Perspective.of(whole, catalogue));
        }
    }

    /// The visible part and what lies above the drawing.
    public record View(Viewport viewport, Overlay overlay) {}

    /// The committed diagram.
    public Diagram diagram() {
        return history.diagram();
    }

    /// What is painted and what the pointer can meet: the committed diagram or the preview of a running gesture, with
    /// collapsed frames as cards and without hidden layers.
    public Diagram shown() {
        return sheet.shown();
    }

    /// Like [#shown], with everything that is hidden.
    public Diagram whole() {
        return sheet.whole();
    }

    public boolean isPreviewing() {
        return sheet.whole() != history.diagram();
    }

    public Viewport viewport() {
        return view.viewport();
    }

    public Overlay overlay() {
        return view.overlay();
    }

    EditorState with(History changed, Catalogue catalogue) {
        Diagram committed = changed.diagram();
        Sheet changedSheet = Sheet.of(committed, catalogue);
        return new EditorState(changed, changedSheet, selection.within(committed), view, tool, checks);
    }

    EditorState with(Diagram changedWhole, Catalogue catalogue) {
        if (changedWhole == sheet.whole()) {
            return this;
        }
        Sheet changedSheet = Sheet.of(changedWhole, catalogue);
        return new EditorState(history, changedSheet, selection.within(changedWhole), view, tool, checks);
    }

    EditorState with(Selection changed) {
        return new EditorState(history, sheet, changed.within(whole()), view, tool, checks);
    }

    EditorState with(Viewport changed) {
        return new EditorState(history, sheet, selection, new View(changed, view.overlay()), tool, checks);
    }

    EditorState with(Overlay changed) {
        return new EditorState(history, sheet, selection, new View(view.viewport(), changed), tool, checks);
    }

    EditorState with(ToolState changed) {
        return new EditorState(history, sheet, selection, view, changed, checks);
    }

    EditorState with(Checker.Result changed) {
        return new EditorState(history, sheet, selection, view, tool, changed);
    }
}
