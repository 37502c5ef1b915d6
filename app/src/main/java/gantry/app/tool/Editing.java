package gantry.app.tool;

import gantry.model.diagram.ElementId;

/// What tools ask of the window when the user wants to type.
public interface Editing {

    /// Opens the editor for the element's name or label, on the canvas.
    void rename(ElementId id);

    /// Opens it with `text` in place of the old name, as somebody begins to type it.
    default void rename(ElementId id, String text) {
        rename(id);
    }
}
