package gantry.export.drawing;

import gantry.model.diagram.EdgeId;
import gantry.model.geometry.Bounds;

/// Where the label of a connection stands.
///
/// @param text  as much of it as there is room for; empty when it stands nowhere
/// @param pill  the room, in world units
/// @param reach how far from the rectangle around its line it may stand, in world units
record Label(EdgeId id, String text, Bounds pill, double reach) {

    static final double HEIGHT = 18;
    static final double SIZE = 11;

    /// What a pill is broader than its text, in world units.
    static final double PADDING = 8;

    boolean isShown() {
        return !text.isEmpty();
    }

    Label carried(double dx, double dy) {
        return new Label(id, text, pill.translate(dx, dy), reach);
    }

    static TextStyle style(Colour colour) {
        return TextStyle.of(SIZE, colour).withAlign(TextStyle.Align.MIDDLE);
    }
}
