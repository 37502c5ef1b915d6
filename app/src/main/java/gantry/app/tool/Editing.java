package gantry.app.tool;

import gantry.model.diagram.ElementId;

/// What tools ask of the window when the user wants to type.
public interface Editing {

    /// Opens the editor for the element's name or label, on the canvas.
    void rename(ElementId id);
}
