package gantry.model.diagram;

import gantry.model.kind.Values;

/// What is said about the drawing as a whole.
///
/// @param id     stays the same through renaming and saving elsewhere; exports carry it
/// @param title  the name that users read; may be empty
/// @param values settings of the drawing, kept even when this program doesn't know them
public record Header(String id, String title, Values values) {

    public Header withValues(Values changed) {
        return new Header(id, title, changed);
    }

    public Header withTitle(String changed) {
        return new Header(id, changed, values);
    }
}
